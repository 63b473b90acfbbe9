import type { EntryKey } from '../../../../domain/shared/entry-key';
import { parsePieces } from '../../../../domain/translation/segments/tagged-text';
import type { JudgedSegment } from '../../../../domain/translation/segments/read-segments';
import { currentActing, type Acting } from '../../../../platform/editorial/acting';
import { readApprovedVersions } from '../../../../platform/translation/basis-store';
import { readVersionSummaries } from '../../../../platform/editorial/read-versions';
import { readSql, type Sql } from '../../../../platform/sql';
import type { CodeView, DeskView, SegmentView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { openDesk, type Desk } from './open-desk';

/** A translation beside its source. @throws DomainFailure as `openDesk` */
export const readDesk = async (core: EditorialCore, key: EntryKey): Promise<DeskView> => {
  const acting = currentActing(core.strapi);
  const sql = readSql(core.strapi);
  return deskView(core, sql, acting, await openDesk(core, sql, acting, key));
};

export const deskView = async (core: EditorialCore, sql: Sql, acting: Acting, desk: Desk): Promise<DeskView> => {
  const { key, entry, sourceKey, version, basis } = desk;
  const rights = await acting.rightsOn(key);
  const approved = (await readApprovedVersions(sql, key)).get(sourceKey.locale);
  const [madeFrom] = basis ? await readVersionSummaries(sql, sourceKey, [basis.versionId]) : [];
  const named = (one: { id: number; label: string; createdAt: Date }) => ({
    id: one.id,
    label: one.label,
    createdAt: one.createdAt.toISOString(),
  });
  const count = (state: JudgedSegment['state']) => desk.segments.filter((one) => one.state === state).length;
  return {
    ...key,
    sourceLocale: sourceKey.locale,
    sourceVersion: named(version),
    madeFrom: madeFrom ? named(madeFrom) : null,
    version: entry?.workingVersionId ?? null,
    canEdit: entry !== null && rights.has('edit'),
    canStart: entry === null && rights.has('create'),
    canCompareSource: (await acting.rightsOn(sourceKey)).has('edit'),
    isUpToDate: basis !== null && (approved === undefined || approved.versionId <= basis.versionId),
    counts: { changed: count('changed'), untranslated: count('untranslated'), gone: count('gone') },
    segments: desk.segments.map(segmentView),
  };
};

const segmentView = ({ codes, ...segment }: JudgedSegment): SegmentView => {
  const used = new Set(
    [segment.source ?? '', segment.target].flatMap((text) =>
      parsePieces(text).flatMap((piece) => ('open' in piece ? [piece.open] : 'alone' in piece ? [piece.alone] : [])),
    ),
  );
  const views = [...codes]
    .filter(([number]) => used.has(number))
    .map(([number, code]): CodeView => {
      if (code.kind === 'format') return { number, kind: 'format', marks: code.marks, url: null };
      const { url } = code.node;
      return { number, kind: code.kind, marks: [], url: typeof url === 'string' ? url : null };
    });
  return { ...segment, codes: views };
};
