import { writeFile } from 'node:fs/promises';
import { chanceOf, testSeed } from '../helpers/newsroom/chance';
import { ownNewsroom, stopInstance, type Instance } from '../helpers/newsroom/instances';
import { saturate } from '../helpers/newsroom/saturation';

const minutes = Number(process.env['MINUTES'] ?? 10);
const seed = testSeed();

let own: Instance;

beforeAll(async () => {
  own = await ownNewsroom('saturation');
}, 120_000);

afterAll(() => stopInstance(own));

test(
  `${minutes} minutes at saturation, with publications: no error, no draft, no growth (TEST_SEED=${seed})`,
  async () => {
    const found = await saturate(own.newsroom, { milliseconds: minutes * 60_000, articles: 40 }, chanceOf(seed));
    const file = process.env['MEASURED_TO'];
    if (file) await writeFile(file, JSON.stringify(found, null, 2));
    expect(found).toMatchObject({ failures: [], leaks: [] });
    // What is kept of answers fills up to its limit at first; from then on nothing may grow.
    expect(found.memory.late).toBeLessThan(found.memory.early * 1.2);
  },
  (minutes + 5) * 60_000,
);
