import { createRefusalLog } from './refusal-log';

test('what looks like an attack is written down on one line, whatever it holds', () => {
  const lines: string[] = [];
  const log = createRefusalLog(
    (line) => lines.push(line),
    () => 0,
  );
  log.tell('INVALID_CURSOR', 'GET /x\r\nRefused nothing: "all is well"');
  log.tell('NOT_FOUND', 'GET /y');
  log.tell('QUERY_TOO_DEEP', 'x'.repeat(10_000));
  expect(lines[0]).toBe('Refused INVALID_CURSOR: "GET /x\\r\\nRefused nothing: \\"all is well\\""');
  expect(lines).toHaveLength(2);
  expect(lines[1]?.length).toBeLessThan(400);
  expect([...log.counts]).toEqual([
    ['INVALID_CURSOR', 1],
    ['QUERY_TOO_DEEP', 1],
  ]);
});

test('many refusals fill no disk: so many lines a minute, and how many there were besides', () => {
  const lines: string[] = [];
  let now = 0;
  const log = createRefusalLog(
    (line) => lines.push(line),
    () => now,
  );
  for (let count = 0; count < 1_000; count += 1) log.tell('INVALID_CURSOR', 'again');
  expect(lines).toHaveLength(30);
  now = 60_000;
  log.tell('INVALID_CURSOR', 'later');
  expect(lines.slice(30)).toEqual(['Refused 970 more in the minute before', 'Refused INVALID_CURSOR: "later"']);
  expect(log.counts.get('INVALID_CURSOR')).toBe(1_001);
});
