import type { Locale } from '../../../../src/domain/shared/locales';
import { linkTo, type Material } from '../material';

/** What a full document is made with: its language, what it refers to, and the word its texts carry. */
export interface Making {
  readonly locale: Locale;
  readonly material: Material;
  /** Stands in every text of the document, so that any of them is recognized wherever it appears. */
  readonly marker: string;
}

export const blocks = (text: string) => [
  { type: 'heading', level: 2, children: [{ type: 'text', text }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: `${text} ` },
      { type: 'text', bold: true, text: 'đậm' },
      { type: 'link', url: 'https://link.example/', children: [{ type: 'text', text }] },
    ],
  },
];

export const figure = ({ locale, material, marker }: Making) => ({
  image: material.image,
  caption: `Chú thích ${marker}`,
  alternativeText: `Mô tả ${marker}`,
  photographer: linkTo(locale, material.cast.person),
  credit: `Ảnh: ${marker}`,
  takenAt: '2026-03-01T02:00:00.000Z',
  originalName: `${marker}.jpg`,
});
