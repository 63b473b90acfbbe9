import type { EntryKey } from '../../domain/shared/entry-key';
import type { JsonValue } from '../../domain/shared/canonical-json';
import type { Locale } from '../../domain/shared/locales';
import { referenceKey } from '../../domain/history/things-in';
import { referencesOf } from '../../domain/history/references';
import type { Content } from '../../domain/history/snapshot';
import type { ContentMarks } from '../../domain/translation/content-parts';
import type { Woven } from '../../domain/translation/segments/weave';
import { readContent } from '../editorial/read-versions';
import type { Sql } from '../sql';
import { documentsInLocale } from './basis-store';

/** The contents that a translation is woven of, by the hashes that name them. */
export const readWoven = async (
  sql: Sql,
  key: EntryKey,
  marks: ContentMarks,
  hashes: {
    readonly source: string;
    readonly before: string;
    readonly pattern: string;
    readonly target: string | null;
    /** Attributes that follow another version than the pattern. */
    readonly attributePatterns: Readonly<Record<string, string>>;
  },
): Promise<Woven> => {
  const known = new Map<string, Content>();
  const contentOf = async (hash: string): Promise<Content> => {
    const content = known.get(hash) ?? (JSON.parse(await readContent(sql, hash)) as Content);
    known.set(hash, content);
    return content;
  };
  const source = await contentOf(hashes.source);
  const pattern: Record<string, JsonValue | undefined> = { ...(await contentOf(hashes.pattern)) };
  for (const [name, hash] of Object.entries(hashes.attributePatterns)) pattern[name] = (await contentOf(hash))[name];
  return {
    marks,
    source,
    before: await contentOf(hashes.before),
    pattern,
    target: hashes.target === null ? null : await contentOf(hashes.target),
    carry: new Set(),
    existsInTarget: await namesIn(sql, source, key.locale),
  };
};

/** Which of a content's references a language can name. */
export const namesIn = async (
  sql: Sql,
  content: Content,
  locale: Locale,
): Promise<(reference: { readonly contentType: string; readonly documentId: string }) => boolean> => {
  const present = await documentsInLocale(sql, referencesOf(content), locale);
  return (reference) => present.has(referenceKey(reference));
};

/** The hash of the content that a version of an entry holds; null where the entry has no such version. */
export const readContentHash = async (sql: Sql, key: EntryKey, versionId: number): Promise<string | null> => {
  const [row] = await sql.query<{ content_hash: string }>(
    `select content_hash from editorial_versions
      where id = ? and content_type = ? and document_id = ? and locale = ?`,
    [versionId, key.contentType, key.documentId, key.locale],
  );
  return row?.content_hash ?? null;
};
