import { ownNewsroom, stopInstance } from '../helpers/newsroom/instances';
import { measureMonth } from '../helpers/newsroom/royalties-at-scale';

/** The short form of what `npm run soak` measures with 50,000 works. */
test('a month of 1,000 works is stated to the đồng, and paged through without waiting', async () => {
  const own = await ownNewsroom('royalties_short');
  try {
    const measured = await measureMonth(own.newsroom, 1_000, 3);
    expect(measured.amount).toBe(measured.expectedAmount);
    expect(measured.statement).toBeLessThan(5_000);
    const { period, firstPage, latePage, worksOfDay, worksOfMonth } = measured;
    for (const page of [period, firstPage, latePage, worksOfDay, worksOfMonth]) {
      expect(page).toBeLessThan(1_000);
    }
  } finally {
    await stopInstance(own);
  }
}, 180_000);
