import { canonicalJson, type JsonValue } from '../../../../domain/shared/canonical-json';
import type { Content } from '../../../../domain/history/snapshot';
import type { EntryKey } from '../../../../domain/shared/entry-key';
import type { Acting } from '../../../../platform/editorial/acting';
import { readVersion } from '../../../../platform/editorial/read-versions';
import type { Sql } from '../../../../platform/sql';

/** What a person who decided or saved by an old version is told: who changed what since. */
export const explainStale = async (
  sql: Sql,
  acting: Acting,
  key: EntryKey,
  versions: { readonly given: number; readonly current: number },
) => {
  const current = await readVersion(sql, key, versions.current);
  const given = await readVersion(sql, key, versions.given);
  const hidden = await acting.hiddenAttributes(key);
  return {
    author: current?.actor.name ?? null,
    savedAt: current?.createdAt.toISOString() ?? null,
    /** Null where the version that was named isn't one of this entry. */
    changedFields: given && current && changedFields(given.content, current.content, hidden),
  };
};

const changedFields = (given: string, current: string, hidden: readonly string[]): readonly string[] => {
  const one = JSON.parse(given) as Content;
  const other = JSON.parse(current) as Content;
  const text = (value: JsonValue | undefined) => canonicalJson(value ?? null);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => !hidden.includes(name) && text(one[name]) !== text(other[name]))
    .sort();
};
