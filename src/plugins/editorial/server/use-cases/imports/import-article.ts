import type { UID } from '@strapi/strapi';
import type { Locale } from '../../../../../domain/shared/locales';
import { slugify } from '../../../../../domain/shared/slug';
import { uidOf } from '../../../../../platform/content-type-uids';
import { currentActing } from '../../../../../platform/editorial/acting';
import { removePictures, storePictures } from '../../../../../platform/imports/picture-library';
import type {
  ImportChoices,
  ImportedArticleView,
  ImportedFigureView,
  ImportedPartView,
} from '../../../contracts/imports';
import type { EditorialCore } from '../../core';
import { readImport, type ImportedFile, type ReadImport } from './read-import';
import { requireMayImport } from './require-may-import';

interface MakingDocuments {
  create(making: { locale: string; data: Record<string, unknown> }): Promise<{ documentId: string }>;
}

/**
 * Makes a draft of a file, with its pictures in the media library. If the draft can't be made, no
 * picture stays behind.
 * @throws DomainFailure RIGHT_REQUIRED and what `readImport` refuses
 */
export const importArticle = async (
  core: EditorialCore,
  locale: Locale,
  file: ImportedFile,
  choices: ImportChoices,
): Promise<ImportedArticleView> => {
  await requireMayImport(core, locale);
  const read = await readImport(file);
  const title = choices.title?.trim() || read.title;
  const body = chosen(read.body, choices);
  const figures = body.filter((part): part is ImportedFigureView => part.kind === 'figure');
  const numbers = [...new Set(figures.map(({ picture }) => picture))];
  const { actor } = currentActing(core.strapi);
  const stored = await storePictures(core.strapi, toStore(read, figures, numbers, title), actor.userId);
  const idOf = (picture: number): number | undefined => stored[numbers.indexOf(picture)]?.id;
  try {
    const cover = figures.find(({ picture }) => picture === choices.cover);
    const documents = core.strapi.documents(uidOf('article') as UID.CollectionType) as unknown as MakingDocuments;
    const { documentId } = await documents.create({
      locale,
      data: {
        title,
        summary: choices.summary ?? read.summary,
        body: body.map((part) => component(part, idOf)),
        ...(cover ? { cover: figure(cover, idOf) } : {}),
      },
    });
    return { documentId, locale, leftOut: read.leftOut };
  } catch (error) {
    await removePictures(core.strapi, stored);
    throw error;
  }
};

/** The body with what the person wrote below the pictures, without those that they left out. */
const chosen = (body: readonly ImportedPartView[], { figures = [] }: ImportChoices): readonly ImportedPartView[] =>
  body.flatMap((part): readonly ImportedPartView[] => {
    if (part.kind !== 'figure') return [part];
    const choice = figures.find(({ picture }) => picture === part.picture);
    if (choice?.keep === false) return [];
    const { caption, alternativeText, credit } = choice ?? part;
    return [{ ...part, caption, alternativeText, credit }];
  });

const toStore = (read: ReadImport, figures: readonly ImportedFigureView[], numbers: readonly number[], title: string) =>
  numbers.flatMap((number, index) => {
    const picture = read.pictures.get(number);
    const shown = figures.find((one) => one.picture === number);
    if (!picture || !shown) return [];
    const { caption, alternativeText } = shown;
    return [{ ...picture, caption, alternativeText, name: `${slugify(title, 'picture').slice(0, 60)}-${index + 1}` }];
  });

const figure = (part: ImportedFigureView, idOf: (picture: number) => number | undefined) => ({
  image: idOf(part.picture),
  caption: part.caption,
  alternativeText: part.alternativeText,
  credit: part.credit,
  takenAt: part.takenAt,
});

const component = (part: ImportedPartView, idOf: (picture: number) => number | undefined): object => {
  switch (part.kind) {
    case 'rich-text':
      return { __component: 'content.rich-text', text: part.blocks };
    case 'table':
      return { __component: 'content.table', caption: part.caption, rows: part.rows, headerRows: part.headerRows };
    case 'figure':
      return { __component: 'content.figure', ...figure(part, idOf) };
  }
};
