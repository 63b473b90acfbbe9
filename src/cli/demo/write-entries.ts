import type { EditorialType } from '../../domain/shared/content-types';
import { locales, type Locale } from '../../domain/shared/locales';
import type { DemoAccountName } from './accounts';
import type { DemoWriter } from './demo-writer';
import { newsroom, toStrapiBlocks, type AwardKey, type Organization } from './newsroom';
import { AttributeWriter } from './to-attributes';
import type { PictureIds } from './upload-pictures';

/** Who writes in each language. */
export const writerOf: Readonly<Record<Locale, DemoAccountName>> = {
  vi: 'reporter',
  en: 'translator.en',
  'zh-Hans': 'translator.zh',
};

type Attributes = Readonly<Record<string, unknown>>;

/** Writes one language of a document, submits it and has it approved. */
const writeAndApprove = (
  writer: DemoWriter,
  contentType: EditorialType,
  key: string,
  locale: Locale,
  attributes: () => Attributes,
  step = 'live',
): Promise<void> =>
  writer.once(`${contentType}/${key}/${locale}/${step}`, async () => {
    const documentId = await writer.write(writerOf[locale], contentType, key, locale, attributes());
    const entry = { contentType, documentId, locale };
    await writer.act(writerOf[locale], entry, 'submit');
    await writer.approve(entry);
  });

type Variants<Variant> = { readonly [L in Locale]?: Variant };

/** Every language of every document of a kind. */
const writeAll = async <Thing, Variant>(
  writer: DemoWriter,
  contentType: EditorialType,
  things: Readonly<Record<string, Thing & { readonly variants: Variants<Variant> }>>,
  attributes: (thing: Thing, variant: Variant, locale: Locale) => Attributes,
): Promise<void> => {
  for (const [key, thing] of Object.entries(things)) {
    for (const locale of locales) {
      const variant = thing.variants[locale];
      if (variant) await writeAndApprove(writer, contentType, key, locale, () => attributes(thing, variant, locale));
    }
  }
};

const isoDate = (value: string | undefined): string | undefined => value?.slice(0, 10);

export const writeOrganizations = (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  const write = new AttributeWriter(writer, pictures);
  return writeAll(writer, 'organization', withParentsFirst(newsroom.organizations), (organization, variant) => ({
    ...variant,
    kind: organization.kind,
    website: organization.website,
    ...(organization.place ? { place: writer.documentId('place', organization.place) } : {}),
    ...(organization.logo ? { logo: write.picture(organization.logo) } : {}),
    ...(variant.parent ? { parent: writer.documentId('organization', variant.parent) } : {}),
    ...(variant.description ? { description: toStrapiBlocks(variant.description) } : {}),
  }));
};

/** A parent has to exist before what names it. */
const withParentsFirst = (
  organizations: Readonly<Record<string, Organization>>,
): Readonly<Record<string, Organization>> => {
  const hasParent = ([, { variants }]: [string, Organization]): boolean =>
    Object.values(variants).some((variant) => variant?.parent !== undefined);
  const entries = Object.entries(organizations);
  return Object.fromEntries([...entries.filter((entry) => !hasParent(entry)), ...entries.filter(hasParent)]);
};

export const writePeople = (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  const write = new AttributeWriter(writer, pictures);
  return writeAll(writer, 'person', newsroom.people, (_person, variant) => ({
    ...variant,
    roles: variant.roles.map(({ organization, from, to, asOf, ...role }) => ({
      ...role,
      from: isoDate(from),
      to: isoDate(to),
      asOf: isoDate(asOf),
      ...(organization ? { organization: writer.documentId('organization', organization) } : {}),
    })),
    ...(variant.portrait ? { portrait: write.figure(variant.portrait) } : {}),
    ...(variant.biography ? { biography: toStrapiBlocks(variant.biography) } : {}),
  }));
};

export const writeEvents = (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  const write = new AttributeWriter(writer, pictures);
  return writeAll(writer, 'event', newsroom.events, ({ variants: _variants, venue, ...event }, variant) => ({
    ...event,
    ...variant,
    ...(venue ? { venue: writer.documentId('place', venue) } : {}),
    organizers: (variant.organizers ?? []).map((key) => writer.documentId('organization', key)),
    participants: (variant.participants ?? []).map(({ person, role }) => ({
      role,
      person: writer.documentId('person', person),
    })),
    agenda: (variant.agenda ?? []).map(({ place, stops, time, ...item }) => ({
      ...item,
      ...(time ? { time: `${time.length === 5 ? `${time}:00` : time}.000` } : {}),
      ...(place ? { place: writer.documentId('place', place) } : {}),
      stops: (stops ?? []).map(({ name, place: stop }) => ({
        name,
        ...(stop ? { place: writer.documentId('place', stop) } : {}),
      })),
    })),
    earlierEditions: (variant.earlierEditions ?? []).map((key) => writer.documentId('event', key)),
    ...(variant.cover ? { cover: write.figure(variant.cover) } : {}),
    ...(variant.description ? { description: toStrapiBlocks(variant.description) } : {}),
  }));
};

export const writeAwards = (writer: DemoWriter): Promise<void> =>
  writeAll(writer, 'award', newsroom.awards, ({ variants: _variants, awardedBy, ...award }, variant) => ({
    ...award,
    ...variant,
    awardedBy: writer.documentId('organization', awardedBy),
    recipientOrganizations: variant.recipientOrganizations.map((key) => writer.documentId('organization', key)),
    recipientPersons: variant.recipientPersons.map((key) => writer.documentId('person', key)),
    recipientPlaces: variant.recipientPlaces.map((key) => writer.documentId('place', key)),
    ...(variant.ceremony ? { ceremony: writer.documentId('event', variant.ceremony) } : {}),
    evidence: [],
  }));

/** Articles refer to awards and awards to articles: what proves an award is written when the articles are there. */
export const writeAwardEvidence = async (writer: DemoWriter): Promise<void> => {
  for (const [key, { variants }] of Object.entries(newsroom.awards) as [
    AwardKey,
    (typeof newsroom.awards)[AwardKey],
  ][]) {
    for (const locale of locales) {
      const evidence = variants[locale]?.evidence ?? [];
      if (evidence.length === 0) continue;
      const attributes = () => ({
        evidence: evidence.map(({ article, quote }) => ({ quote, article: writer.documentId('article', article) })),
      });
      await writeAndApprove(writer, 'award', key, locale, attributes, 'evidence');
    }
  }
};
