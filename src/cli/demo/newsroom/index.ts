import { articles } from './articles';
import { awards } from './awards';
import { categories } from './categories';
import { events } from './events';
import { genres } from './genres';
import type { ArticleKey } from './keys';
import { keywords } from './keywords';
import { notices } from './notices';
import { organizations } from './organizations';
import { people } from './people';
import { places } from './places';
import { series } from './series';
import { site } from './site';
import { LOCALES } from './types';
import type {
  Account,
  Article,
  ArticleAttributes,
  ArticleFacts,
  ArticleText,
  ArticleVariant,
  Locale,
  Newsroom,
  WantedState,
} from './types';

export * from './keys';
export { pictures } from './pictures';
export { plainTexts, toStrapiBlocks } from './rich-text';
export * from './types';

/** The demo's content; what is listed first is referred to by what comes later. */
export const newsroom: Newsroom = {
  site,
  notices,
  genres,
  categories,
  keywords,
  series,
  places,
  organizations,
  people,
  events,
  awards,
  articles,
};

/** One article in one locale, ready to be written. */
export interface ArticleEntry {
  readonly key: ArticleKey;
  readonly locale: Locale;
  readonly author: Account;
  readonly translatedFrom?: Locale;
  readonly wanted: WantedState;
  readonly attributes: ArticleAttributes;
}

/** Every entry of every article, in the order of the articles; an original comes before its translations. */
export function articleEntries(): readonly ArticleEntry[] {
  return (Object.entries(newsroom.articles) as readonly [ArticleKey, Article][]).flatMap(([key, article]) =>
    LOCALES.flatMap((locale) => entryOf(key, article, locale) ?? []).sort(
      (one, other) => Number(one.translatedFrom !== undefined) - Number(other.translatedFrom !== undefined),
    ),
  );
}

function entryOf(key: ArticleKey, article: Article, locale: Locale): ArticleEntry | undefined {
  const variant = article.variants[locale];
  if (variant === undefined) return undefined;
  return {
    key,
    locale,
    author: variant.author,
    ...(variant.translatedFrom === undefined ? {} : { translatedFrom: variant.translatedFrom }),
    wanted: wantedOf(variant),
    attributes: attributesOf(article.facts, variant),
  };
}

function wantedOf(variant: WantedState): WantedState {
  switch (variant.state) {
    case 'live':
    case 'draft':
      return { state: variant.state };
    case 'pending':
      return variant.submissionNote === undefined
        ? { state: 'pending' }
        : { state: 'pending', submissionNote: variant.submissionNote };
    case 'rejected':
      return { state: 'rejected', rejectionComment: variant.rejectionComment };
    case 'liveWithNewerChanges':
      return { state: 'liveWithNewerChanges', newerChanges: variant.newerChanges };
    case 'withdrawn':
      return { state: 'withdrawn', withdrawalReason: variant.withdrawalReason };
  }
}

/** The facts of the article, overridden by what the variant says itself, without what only the loader needs. */
function attributesOf(facts: ArticleFacts, variant: ArticleVariant): ArticleAttributes {
  const loaderOnly = new Set([
    'author',
    'translatedFrom',
    'state',
    'submissionNote',
    'rejectionComment',
    'newerChanges',
    'withdrawalReason',
  ]);
  const written = Object.entries(variant).filter(([attribute]) => !loaderOnly.has(attribute));
  return { ...facts, ...(Object.fromEntries(written) as ArticleText & Partial<ArticleFacts>) };
}
