import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { measureMonth } from '../helpers/newsroom/royalties-at-scale';

let own: Instance;

beforeAll(async () => {
  own = await ownNewsroom('royalties_at_scale');
}, 120_000);

afterAll(() => stopInstance(own));

const works = Number(process.env['ROYALTY_WORKS'] ?? 50_000);

test(`a month of ${works} works is stated in under ten seconds, and paged through in under 300 ms`, async () => {
  const measured = await measureMonth(own.newsroom, works, 21);
  console.log(JSON.stringify(measured, null, 2));
  expect(measured.amount).toBe(measured.expectedAmount);
  expect(measured.statement).toBeLessThan(10_000);
  expect(measured.workbook).toBeLessThan(10_000);
  const { period, firstPage, latePage, worksOfDay, worksOfMonth } = measured;
  for (const page of [period, firstPage, latePage, worksOfDay, worksOfMonth]) {
    expect(page).toBeLessThan(300);
  }
}, 600_000);
