import { locales, type Locale } from '../../domain/shared/locales';
import type { SupportingType } from '../../domain/shared/content-types';
import { newsroom } from './newsroom';
import type { DemoWriter } from './demo-writer';
import type { PictureIds } from './upload-pictures';

/** Writes one document in all languages; the first write makes all three, the others put in their own texts. */
const writeInAllLanguages = (
  writer: DemoWriter,
  contentType: SupportingType,
  key: string,
  attributes: (locale: Locale) => Readonly<Record<string, unknown>>,
): Promise<void> =>
  writer.once(`${contentType}/${key}`, async () => {
    for (const locale of locales) await writer.write('chief', contentType, key, locale, attributes(locale));
  });

export const writeSupportingTypes = async (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  for (const [key, { code, names }] of Object.entries(newsroom.genres)) {
    await writeInAllLanguages(writer, 'genre', key, (locale) => ({ code, name: names[locale] }));
  }
  for (const [key, { parent, mediaTopic, names }] of Object.entries(newsroom.categories)) {
    await writeInAllLanguages(writer, 'category', key, (locale) => ({
      name: names[locale],
      mediaTopic,
      ...(parent ? { parent: writer.documentId('category', parent) } : {}),
    }));
  }
  for (const [key, { names }] of Object.entries(newsroom.keywords)) {
    await writeInAllLanguages(writer, 'keyword', key, (locale) => ({ name: names[locale] }));
  }
  for (const [key, { titles, totalParts }] of Object.entries(newsroom.series)) {
    await writeInAllLanguages(writer, 'series', key, (locale) => ({ title: titles[locale], totalParts }));
  }
  for (const [key, { kind, parent, names, aliases }] of Object.entries(newsroom.places)) {
    await writeInAllLanguages(writer, 'place', key, (locale) => ({
      name: names[locale],
      kind,
      aliases: aliases?.[locale] ?? [],
      ...(parent ? { parent: writer.documentId('place', parent) } : {}),
    }));
  }
  for (const [key, { texts, ...notice }] of Object.entries(newsroom.notices)) {
    await writeInAllLanguages(writer, 'site-notice', key, (locale) => ({ ...notice, text: texts[locale] ?? texts.vi }));
  }
  await writeSite(writer, pictures);
};

const writeSite = (writer: DemoWriter, pictures: PictureIds): Promise<void> => {
  const { names, logo, addressPatterns, licences, printEditionUrl, commentPolicies, frozen } = newsroom.site;
  return writeInAllLanguages(writer, 'site', 'site', (locale) => ({
    name: names[locale],
    logo: pictures.get(logo),
    addressPatterns: Object.entries(addressPatterns).map(([contentType, patterns]) => ({
      contentType,
      pattern: patterns[locale],
    })),
    licence: licences[locale],
    printEditionUrl,
    commentPolicy: commentPolicies[locale],
    frozen,
  }));
};
