import { freshDatabase, startInstance, stopInstance } from '../helpers/newsroom/instances';
import { fireSchedules } from '../helpers/newsroom/punctuality';

test.each([false, true])(
  '200 schedules due within a minute on two instances fire exactly once each, on time (one is killed: %p)',
  async (kill) => {
    const databaseUrl = await freshDatabase('schedules');
    const instances = [await startInstance(databaseUrl), await startInstance(databaseUrl)] as const;
    try {
      const [survivor, other] = instances;
      const found = await fireSchedules({ survivor, doomed: kill ? other : null }, 200, 60_000);
      console.log(JSON.stringify(found));
      expect(found).toMatchObject({ due: 200, notOnceOrOther: 0, problems: [] });
      expect(found.median).toBeLessThan(2_000);
      expect(found.median).toBeGreaterThan(-50);
    } finally {
      for (const instance of instances) await stopInstance(instance);
    }
  },
  10 * 60_000,
);
