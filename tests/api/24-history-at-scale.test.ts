import { measureHistory } from '../helpers/newsroom/history-at-scale';
import { makeTwin } from '../helpers/newsroom/twin';

/** The short form of what `npm run soak` measures with a million versions. */
test('an entry with 1,000 versions is listed, compared and saved as quickly as one with few', async () => {
  const twin = await makeTwin('history_short');
  try {
    const measured = await measureHistory(twin.newsroom, { own: 1_000, others: 20_000, times: 15 });
    // A busy machine may take its time: ten times the wanted figures still show what grows with the versions.
    expect(measured.timeline).toBeLessThan(1_000);
    expect(measured.compare).toBeLessThan(1_000);
    expect(measured.saveOnMany).toBeLessThan(measured.saveOnFew * 3 + 100);
  } finally {
    await twin.stop();
  }
}, 180_000);
