import type { ImportChoices, ImportedFigureView, ImportPreviewView } from '../../../../contracts/imports';

export interface FigureDraft {
  readonly picture: number;
  readonly keep: boolean;
  readonly caption: string;
  readonly alternativeText: string;
  readonly credit: string;
}

/** What the person can change before the draft is made. */
export interface ImportDraft {
  readonly title: string;
  readonly summary: string;
  readonly usesCover: boolean;
  readonly figures: readonly FigureDraft[];
}

export const draftOf = ({ title, summary, body }: ImportPreviewView): ImportDraft => ({
  title,
  summary,
  usesCover: body.some(({ kind }) => kind === 'figure'),
  figures: body
    .filter((part): part is ImportedFigureView => part.kind === 'figure')
    .map(({ picture, caption, alternativeText, credit }) => ({
      picture,
      keep: true,
      caption,
      alternativeText,
      credit,
    })),
});

/** The first picture that is kept becomes the cover, where the person wants one. */
export const choicesOf = ({ title, summary, usesCover, figures }: ImportDraft): ImportChoices => ({
  title,
  summary,
  cover: usesCover ? (figures.find(({ keep }) => keep)?.picture ?? null) : null,
  figures: figures.map((figure) => ({ ...figure })),
});

export const withFigure = (draft: ImportDraft, picture: number, change: Partial<FigureDraft>): ImportDraft => ({
  ...draft,
  figures: draft.figures.map((figure) => (figure.picture === picture ? { ...figure, ...change } : figure)),
});
