import { parseArgs } from 'node:util';
import { formatEntryKey, type EntryKey } from '../domain/shared/entry-key';
import { systemClock } from '../platform/clock';
import { entriesAfter, planPurge, purge } from '../platform/history/purge-versions';
import { inClientTransaction } from '../platform/sql-client';
import { withDatabaseOfCommand } from './database-of-command';
import { endWith } from './end-with';

const usage = `Removes the content of old versions; their rows stay, and the history still verifies.

  npm run retention -- --dry-run                      lists what would go
  npm run retention -- --majors 50 --minors-under 5   keeps the newest 50 versions that went live, and
                                                      the versions between under the newest 5 of them

Never goes: what is live, worked on, scheduled, pending or pinned, what a translation was made from,
what came after the newest version that went live, and an entry that never went live.`;

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new Error(`--${name} has to be a whole number, not ${text}`);
  return Number(text);
};

const entriesAtOnce = 500;

/** `npm run retention`: carries the policy out, entry by entry, or says what that would do. */
const retention = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      majors: { type: 'string', default: '50' },
      'minors-under': { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const policy = {
    majors: wholeNumber('majors', values.majors),
    minorsUnder: wholeNumber('minors-under', values['minors-under']),
  };
  await withDatabaseOfCommand(async (sql) => {
    let after: EntryKey | null = null;
    let [versions, bytes] = [0, 0];
    for (;;) {
      const keys: readonly EntryKey[] = await entriesAfter(sql, after, entriesAtOnce);
      for (const key of keys) {
        const plan = values['dry-run']
          ? await planPurge(sql, key, policy)
          : await inClientTransaction(sql, async () => {
              // Planned under the lock of the entry: a pin or an approval meanwhile has to count.
              await sql.query(
                'select 1 from editorial_entries where content_type = ? and document_id = ? and locale = ? for update',
                [key.contentType, key.documentId, key.locale],
              );
              const found = await planPurge(sql, key, policy);
              if (found) await purge(sql, found, policy, systemClock.now());
              return found;
            });
        if (!plan) continue;
        versions += plan.versions.length;
        bytes += plan.bytes;
        console.log(`${formatEntryKey(key)}: versions ${plan.versions.map(({ number }) => number).join(', ')}`);
      }
      after = keys.at(-1) ?? after;
      if (keys.length < entriesAtOnce) break;
    }
    const what = `${versions} versions, ${Math.round(bytes / 1024)} KiB`;
    console.log(values['dry-run'] ? `Would go: ${what}. Nothing was changed.` : `Gone: ${what}.`);
  });
};

retention().then(() => process.exit(0), endWith(2));
