import { measureHistory } from '../helpers/newsroom/history-at-scale';
import { makeTwin, type Twin } from '../helpers/newsroom/twin';

let twin: Twin;

beforeAll(async () => {
  twin = await makeTwin('history_at_scale');
}, 120_000);

afterAll(() => twin.stop());

const others = Number(process.env['HISTORY_VERSIONS'] ?? 1_000_000);

test(`with ${others} versions stored, people wait no longer than with few`, async () => {
  const measured = await measureHistory(twin.newsroom, { own: 1_000, others, times: 41 });
  console.log(JSON.stringify(measured, null, 2));
  expect(measured.timeline).toBeLessThan(100);
  expect(measured.lastPage).toBeLessThan(100);
  expect(measured.compare).toBeLessThan(100);
  expect(measured.saveOnMany).toBeLessThan(measured.saveOnFew * 1.5);
}, 900_000);
