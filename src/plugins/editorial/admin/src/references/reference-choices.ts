import type { EditorialType } from '../../../../../domain/shared/content-types';
import type { Locale } from '../../../../../domain/shared/locales';
import type { FoundEntryView } from '../../../contracts/finding';

/** A document that the words name, and what can be done with it in the form's language. */
export interface ReferenceChoice {
  readonly contentType: EditorialType;
  readonly documentId: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The language to begin the missing one from; null where the document has it already. */
  readonly startFrom: Locale | null;
}

type Found = Pick<
  FoundEntryView,
  'contentType' | 'documentId' | 'locale' | 'name' | 'otherNames' | 'missing' | 'approvalStatus' | 'liveness'
>;

/** A translation begins best from what readers have, else from what is decided on. */
const readiness = ({ liveness, approvalStatus }: Found): number => {
  if (liveness === 'live' || liveness === 'liveWithNewerChanges') return 0;
  return approvalStatus === 'pending' || approvalStatus === 'scheduled' || approvalStatus === 'approved' ? 1 : 2;
};

/** Rows of one search, a document once, in the order in which they were found. */
export const choicesOf = (rows: readonly Found[], locale: Locale): readonly ReferenceChoice[] => {
  const documents = new Map<string, readonly Found[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return [...documents.values()].map((languages) => {
    const own = languages.find((one) => one.locale === locale);
    const source = own ?? [...languages].sort((one, other) => readiness(one) - readiness(other))[0];
    if (!source) throw new Error('a document without languages was found');
    const has = own !== undefined || !source.missing.includes(locale);
    const name = own?.name ?? source.otherNames.find((one) => one.locale === locale)?.name ?? source.name;
    const others = [source.name, ...source.otherNames.map((one) => one.name)].filter(
      (one) => one !== '' && one !== name,
    );
    return {
      contentType: source.contentType,
      documentId: source.documentId,
      name,
      otherNames: [...new Set(others)],
      startFrom: has ? null : source.locale,
    };
  });
};
