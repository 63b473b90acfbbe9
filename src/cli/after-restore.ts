import { renewEpoch } from '../platform/delivery/renew-epoch';
import { withDatabaseOfCommand } from './database-of-command';
import { endWith } from './end-with';

/**
 * `npm run after-restore`: to be run once when the database has come back from a backup. Downstream
 * sites have been told of publications that are no more; without this they would never notice.
 */
const afterRestore = (): Promise<void> =>
  withDatabaseOfCommand(async (sql) => {
    const { epoch, lastSequence } = await renewEpoch(sql);
    console.log(`The publication log goes on after ${lastSequence}, in the epoch ${epoch}.`);
    console.log('Tokens of the sync interface from before are answered 410: whoever holds one begins anew.');
  });

afterRestore().then(() => process.exit(0), endWith(1));
