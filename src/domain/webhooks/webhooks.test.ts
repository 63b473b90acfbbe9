import fc from 'fast-check';
import { decideOutcome, type Reception } from './decide-outcome';
import { messageOf } from './message';
import { retryDelays } from './retry-delays';

const now = new Date('2026-11-27T00:00:00Z');
const answered = (status: number, retryAfter?: string): Reception => ({ kind: 'answered', status, retryAfter });
const after = (reception: Reception, number = 1, chance = 0.5) => decideOutcome(reception, { number, now, chance });
const waitOf = (reception: Reception, number = 1): number => {
  const outcome = after(reception, number);
  return outcome.kind === 'retried' ? outcome.at.getTime() - now.getTime() : -1;
};

test.each([200, 201, 204, 299])('%i delivers', (status) =>
  expect(after(answered(status))).toEqual({ kind: 'delivered' }),
);

test.each([301, 302, 400, 401, 404, 408, 429, 500, 503])('%i is tried again', (status) =>
  expect(after(answered(status)).kind).toBe('retried'),
);

test('410 ends the subscription at once', () => {
  expect(after(answered(410))).toEqual({ kind: 'disabled', reason: 'gone' });
});

test('no answer and a refused address are tried again', () => {
  expect(after({ kind: 'unanswered' }).kind).toBe('retried');
  expect(after({ kind: 'refused-address' }).kind).toBe('retried');
});

test('the waits grow, add up to a day, and then the subscription ends', () => {
  const total = retryDelays.reduce((sum, delay) => sum + delay, 0);
  expect(total / 3_600_000).toBeGreaterThan(23);
  expect(total / 3_600_000).toBeLessThan(25);
  expect([...retryDelays].sort((one, other) => one - other)).toEqual([...retryDelays]);
  expect(after(answered(500), retryDelays.length + 1)).toEqual({ kind: 'disabled', reason: 'exhausted' });
});

test('Retry-After is honoured as seconds and as a date, a day at most', () => {
  expect(waitOf(answered(503, '120'))).toBe(120_000);
  expect(waitOf(answered(503, 'Fri, 27 Nov 2026 01:00:00 GMT'))).toBe(3_600_000);
  expect(waitOf(answered(503, '999999999'))).toBe(86_400_000);
  expect(waitOf(answered(503, '1'))).toBe(5_000);
  expect(waitOf(answered(503, 'soon'))).toBe(5_000);
});

test('chance moves a wait by a fifth at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: retryDelays.length }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (number, chance) => {
        const outcome = after(answered(500), number, chance);
        const wait = outcome.kind === 'retried' ? outcome.at.getTime() - now.getTime() : 0;
        const delay = retryDelays[number - 1] as number;
        expect(Math.abs(wait - delay)).toBeLessThanOrEqual(delay * 0.2 + 1);
      },
    ),
  );
});

test('a message has the same id in every attempt, and another one in every epoch', () => {
  const publication = {
    sequence: 7,
    kind: 'published',
    contentType: 'article',
    documentId: 'abc',
    locale: 'vi',
    occurredAt: now,
  };
  const message = messageOf('0a1b2c3d-0000', publication);
  expect(message).toEqual(messageOf('0a1b2c3d-0000', publication));
  expect(message.id).toBe('msg_0a1b2c3d_7');
  expect(messageOf('ffffffff-0000', publication).id).not.toBe(message.id);
  expect(JSON.parse(message.body)).toEqual({
    type: 'entry.published',
    timestamp: '2026-11-27T00:00:00.000Z',
    data: { sequence: 7, epoch: '0a1b2c3d-0000', kind: 'published', type: 'article', documentId: 'abc', locale: 'vi' },
  });
  expect(messageOf('0a1b2c3d-0000', { ...publication, kind: 'placement-changed' }).type).toBe('placement.changed');
});
