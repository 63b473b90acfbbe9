import { Exact, plain } from './exact';
import type { Contributor, Line } from './lines';
import { comparableName } from './pen-name';
import type { PolicyRules } from './rules';
import type { ContentCounts, Picture } from './work-content';

/** A byline of the version, with the payee that its name points at. */
export interface ProposedByline {
  readonly shownAs: string;
  readonly role: string | null;
  readonly payeeId: number | null;
}

export interface WorkToPropose {
  readonly genre: string | null;
  readonly bylines: readonly ProposedByline[];
  readonly counts: ContentCounts;
  /** The language that this work was translated from, with the text coefficient assessed there; null for an original. */
  readonly source: { readonly locale: 'vi' | 'en' | 'zh-Hans'; readonly coefficient: string | null } | null;
  /** The payee who is the entry's owner: paid where no byline says who wrote or translated. */
  readonly owner: { readonly payeeId: number; readonly name: string } | null;
}

const contributorOf = ({ payeeId, shownAs }: { payeeId: number | null; shownAs: string }): Contributor => ({
  payeeId,
  shownAs,
  share: null,
});

/** How many length units a text has, to the half unit, at least a half where there is any text. */
export const lengthUnitsOf = (words: number, rules: PolicyRules): string =>
  plain(new Exact(words).dividedBy(rules.wordsPerLengthUnit).times(2).toDecimalPlaces(0, 2).dividedBy(2));

/** What the desk starts from: genre, length, pictures and bylines of the version under the policy. */
export const proposeLines = (
  work: WorkToPropose,
  rules: PolicyRules,
  payeeOf: (name: string) => number | null,
): readonly Line[] => {
  const genre = rules.genres.find(({ code }) => code === work.genre) ?? null;
  const base = { bonuses: [], note: null };
  if (work.source) {
    const coefficient = work.source.coefficient ?? genre?.coefficient ?? '0';
    return [
      {
        ...base,
        id: 'translation',
        kind: 'translation',
        form: 'translation',
        genre: work.genre ?? 'news',
        sourceCoefficient: coefficient,
        sourceLocale: work.source.locale,
        rate: rules.translation.proposed,
        contributors: peopleOf(work, 'translator'),
      },
    ];
  }
  const contributors = peopleOf(work, 'author');
  const text: Line =
    genre?.mode === 'lump'
      ? { ...base, id: 'text', kind: 'lump', genre: genre.code, amount: 0, contributors }
      : {
          ...base,
          id: 'text',
          kind: 'text',
          genre: work.genre ?? 'news',
          coefficient: genre?.coefficient ?? '0',
          lengthUnits: genre?.mode === 'length' ? lengthUnitsOf(work.counts.words, rules) : null,
          contributors,
        };
  return [text, ...photoLines(work, rules, payeeOf, contributors)];
};

const peopleOf = (work: WorkToPropose, role: 'author' | 'translator'): readonly Contributor[] => {
  const named = work.bylines.filter((byline) => byline.role === role || (role === 'author' && byline.role === null));
  if (named.length > 0) return named.map(contributorOf);
  return work.owner ? [contributorOf({ payeeId: work.owner.payeeId, shownAs: work.owner.name })] : [];
};

/** One line for each photographer; agency pictures are nobody's here. */
const photoLines = (
  work: WorkToPropose,
  rules: PolicyRules,
  payeeOf: (name: string) => number | null,
  authors: readonly Contributor[],
): readonly Line[] => {
  const photographers = work.bylines.filter(({ role }) => role === 'photographer').map(contributorOf);
  const otherwise = photographers[0] ?? authors[0] ?? null;
  const counted = new Map<string, { contributor: Contributor | null; count: number }>();
  for (const picture of work.counts.pictures) {
    if (isAgencyPicture(picture, work, payeeOf)) continue;
    const name = picture.photographer ?? picture.credit;
    const contributor = name === null ? otherwise : contributorOf({ payeeId: payeeOf(name), shownAs: name });
    const key = comparableName(contributor?.shownAs ?? '');
    counted.set(key, { contributor, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].map(({ contributor, count }, index) => ({
    id: `photo-${index + 1}`,
    kind: 'photo',
    count,
    coefficient: rules.photo.coefficient,
    contributors: contributor ? [contributor] : [],
    bonuses: [],
    note: null,
  }));
};

/** A credit that is neither a payee's pen name nor one of the bylines is somebody else's picture. */
export const isAgencyPicture = (
  { photographer, credit }: Picture,
  { bylines }: Pick<WorkToPropose, 'bylines'>,
  payeeOf: (name: string) => number | null,
): boolean =>
  photographer === null &&
  credit !== null &&
  payeeOf(credit) === null &&
  !bylines.some(({ shownAs }) => comparableName(shownAs) === comparableName(credit));

/** What the assessed text of a source counts, as the base of its translations. */
export const textCoefficientOf = (lines: readonly Line[], rules: PolicyRules): string | null => {
  const text = lines.find((line) => line.kind === 'text');
  if (!text) return null;
  const isByLength = rules.genres.some(({ code, mode }) => code === text.genre && mode === 'length');
  return plain(new Exact(text.coefficient).times(isByLength ? (text.lengthUnits ?? '0') : '1'));
};
