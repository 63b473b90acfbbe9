import { fireSchedules } from '../helpers/newsroom/punctuality';

test.each([false, true])(
  '200 schedules due within a minute on two instances fire exactly once each, on time (one is killed: %p)',
  async (kill) => {
    const found = await fireSchedules(200, 60_000, kill);
    console.log(JSON.stringify(found));
    expect(found).toMatchObject({ due: 200, notOnceOrOther: 0, problems: [] });
    expect(found.median).toBeLessThan(2_000);
    expect(found.median).toBeGreaterThan(-50);
  },
  10 * 60_000,
);
