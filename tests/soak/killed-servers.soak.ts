import { chanceOf, testSeed } from '../helpers/newsroom/chance';
import { killServers } from '../helpers/newsroom/interrupt';

const seed = testSeed();

test(
  `54 server processes killed at random moments leave every entry whole (TEST_SEED=${seed})`,
  async () => {
    const aftermath = await killServers(54, 3, chanceOf(seed));
    expect(aftermath).toMatchObject({ problems: [], unkept: [] });
    expect(aftermath.interrupted).toBeGreaterThan(0);
    expect(aftermath.done).toBeGreaterThan(50);
  },
  60 * 60_000,
);
