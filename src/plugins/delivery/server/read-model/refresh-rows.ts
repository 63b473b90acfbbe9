import { isEditorialType, type SupportingType } from '../../../../domain/shared/content-types';
import { appendChanges } from '../../../../platform/editorial/publication-log';
import { writeRows, type DeliveredKey } from '../../../../platform/delivery/read-model-store';
import { readVersionSources, type RowSource } from '../../../../platform/delivery/row-sources';
import type { Sql } from '../../../../platform/sql';
import type { DeliveryCore } from '../core';
import { renderRows } from './render-rows';

const rowsAtOnce = 200;

/**
 * Renders rows again, and gives those whose public bytes have changed a new place in the log. Whose
 * haven't keep theirs. Needs the publication order.
 */
export const refreshRows = async (
  core: DeliveryCore,
  sql: Sql,
  keys: readonly DeliveredKey[],
  now: Date,
): Promise<void> => {
  for (let start = 0; start < keys.length; start += rowsAtOnce) {
    await refreshSome(core, sql, await readSources(core, sql, keys.slice(start, start + rowsAtOnce)), now);
  }
};

export const refreshSome = async (
  core: DeliveryCore,
  sql: Sql,
  sources: readonly RowSource[],
  now: Date,
): Promise<void> => {
  const rendered = await renderRows(core, sql, sources);
  const changed = rendered.filter(({ source, row }) => row.head !== source.head || row.body !== source.body);
  const sequences = await appendChanges(
    sql,
    changed.map(({ row: { type, documentId, locale } }) => ({
      kind: isEditorialType(type) ? ('relinked' as const) : ('supporting-changed' as const),
      type,
      documentId,
      locale,
    })),
    now,
  );
  await writeRows(
    sql,
    changed.map(({ row }, index) => ({ ...row, sequence: sequences[index] as number })),
  );
};

/** What rows are made of: versions of entries, and supporting types as they stand. */
export const readSources = async (
  core: DeliveryCore,
  sql: Sql,
  keys: readonly DeliveredKey[],
): Promise<readonly RowSource[]> => {
  const sources: RowSource[] = [];
  const entries = keys.filter(({ type }) => isEditorialType(type));
  if (entries.length > 0) sources.push(...(await readVersionSources(sql, entries)));
  const groups = new Map<string, DeliveredKey[]>();
  for (const key of keys.filter(({ type }) => !isEditorialType(type))) {
    const group = groups.get(`${key.type}/${key.locale}`) ?? [];
    groups.set(`${key.type}/${key.locale}`, [...group, key]);
  }
  for (const group of groups.values()) {
    const [{ type, locale }] = group as [DeliveredKey];
    const ids = group.map(({ documentId }) => documentId);
    sources.push(...(await core.supporting.some(sql, type as SupportingType, ids, locale)));
  }
  return sources;
};
