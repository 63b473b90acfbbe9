import type { ArticleFacts } from './article-facts';
import type { SiteFacts } from './site-facts';

export const feedForms = ['rss', 'atom', 'json'] as const;

export type FeedForm = (typeof feedForms)[number];

/** A feed before it takes one of its forms. */
export interface Feed {
  readonly site: SiteFacts;
  readonly title: string;
  readonly language: string;
  readonly home: string;
  /** The feed's own address. */
  readonly self: string;
  readonly entries: readonly ArticleFacts[];
}

/** What stays the same for an entry whatever becomes of its address and version. */
export const entryId = ({ documentId, locale }: ArticleFacts): string => `urn:toa-soan:${documentId}:${locale}`;

/** When a feed last changed: with its newest entry; the beginning of time where it has none. */
export const updatedAt = (feed: Feed): Date => {
  const times = feed.entries.map(({ modified }) => Date.parse(modified)).filter((time) => !Number.isNaN(time));
  return new Date(Math.max(0, ...times));
};
