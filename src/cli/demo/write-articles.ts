import type { EntryKey } from '../../domain/shared/entry-key';
import type { DemoWriter } from './demo-writer';
import { articleEntries, type ArticleAttributes, type ArticleEntry } from './newsroom';
import { AttributeWriter } from './to-attributes';
import type { PictureIds } from './upload-pictures';

/** Writes every article in the languages that it has, and brings each into the state that the demo shows. */
export const writeArticles = async (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  const write = new AttributeWriter(writer, pictures);
  for (const entry of articleEntries()) {
    await writer.once(`article/${entry.key}/${entry.locale}`, async () => {
      const attributes = toAttributes(writer, write, entry.attributes);
      const documentId = await writer.write(entry.author, 'article', entry.key, entry.locale, attributes);
      await bringIntoState(writer, write, entry, { contentType: 'article', documentId, locale: entry.locale });
    });
  }
};

const bringIntoState = async (
  writer: DemoWriter,
  write: AttributeWriter,
  entry: ArticleEntry,
  key: EntryKey,
): Promise<void> => {
  const { author, wanted } = entry;
  if (wanted.state === 'draft') return;
  await writer.act(author, key, 'submit', wanted.state === 'pending' ? wanted.submissionNote : undefined);
  switch (wanted.state) {
    case 'pending':
      return;
    case 'rejected':
      return writer.reject(key, wanted.rejectionComment);
    case 'live':
      return writer.approve(key);
    case 'withdrawn':
      await writer.approve(key);
      return writer.act('secretary', key, 'unpublish', wanted.withdrawalReason);
    case 'liveWithNewerChanges':
      await writer.approve(key);
      await writer.write(author, 'article', entry.key, entry.locale, toAttributes(writer, write, wanted.newerChanges));
  }
};

/** Only what is given is written: newer changes name a few attributes. */
const toAttributes = (
  writer: DemoWriter,
  write: AttributeWriter,
  article: Partial<ArticleAttributes>,
): Readonly<Record<string, unknown>> => {
  const { body, cover, bylines, source, genre, category, keywords, series, ...rest } = article;
  const { persons, organizations, places, events, awards, related, ...plain } = rest;
  const converted = {
    body: body?.map((block) => write.block(block)),
    cover: cover && write.figure(cover),
    bylines: bylines?.map((byline) => write.byline(byline)),
    source: source && write.source(source),
    genre: genre && writer.documentId('genre', genre),
    category: category && writer.documentId('category', category),
    series: series && writer.documentId('series', series),
    keywords: keywords?.map((key) => writer.documentId('keyword', key)),
    persons: persons?.map((key) => writer.documentId('person', key)),
    organizations: organizations?.map((key) => writer.documentId('organization', key)),
    places: places?.map((key) => writer.documentId('place', key)),
    events: events?.map((key) => writer.documentId('event', key)),
    awards: awards?.map((key) => writer.documentId('award', key)),
    related: related?.map((key) => writer.documentId('article', key)),
  };
  return { ...plain, ...Object.fromEntries(Object.entries(converted).filter(([, value]) => value !== undefined)) };
};
