import { formatEntryKey, type EntryKey } from '../../../../domain/shared/entry-key';
import { DomainFailure } from '../../../../domain/shared/failure';
import { plainText } from '../../../../domain/translation/segments/tagged-text';
import { currentActing } from '../../../../platform/editorial/acting';
import { scopeCondition, scopeOf } from '../../../../platform/editorial/reading-scope';
import { readTitles } from '../../../../platform/editorial/titles';
import { readSql } from '../../../../platform/sql';
import { findMatches } from '../../../../platform/translation/memory-store';
import { findAgreedNames } from '../../../../platform/translation/name-store';
import type { SuggestionsView } from '../../contracts/translation';
import type { EditorialCore } from '../core';
import { openDesk } from './open-desk';

const mostMatches = 5;

/**
 * What the newsroom has approved for a text like this one, and the names it has agreed on.
 * @throws DomainFailure as `openDesk`, UNKNOWN_SEGMENT
 */
export const suggest = async (core: EditorialCore, key: EntryKey, id: string): Promise<SuggestionsView> => {
  const acting = currentActing(core.strapi);
  const sql = readSql(core.strapi);
  const { segments, sourceKey } = await openDesk(core, sql, acting, key);
  const segment = segments.find((one) => one.id === id);
  if (!segment) throw new DomainFailure('UNKNOWN_SEGMENT', { segments: [{ id }] });
  if (!segment.source) return { matches: [], names: [] };
  const { source, target } = segment;
  const scope = scopeCondition(await scopeOf(acting, 'read'));
  const matches = await findMatches(sql, {
    key,
    sourceLocale: sourceKey.locale,
    text: source,
    scope,
    limit: mostMatches,
  });
  const titles = await readTitles(
    core.strapi,
    sql,
    matches.map((match) => match.key),
  );
  const languages = { sourceLocale: sourceKey.locale, targetLocale: key.locale };
  const names = await findAgreedNames(core.strapi, sql, { text: plainText(source), ...languages });
  return {
    matches: matches.map((match) => ({
      source: plainText(match.source),
      // Codes belong to their own source: only the same text has the same ones.
      target: match.source === source ? match.target : plainText(match.target),
      similarity: match.similarity,
      origin: { ...match.key, title: titles.get(formatEntryKey(match.key)) ?? '' },
    })),
    names: names.map((name) => ({ ...name, isUsed: plainText(target).includes(name.target) })),
  };
};
