import type { Contributor, Line, LineKind } from '../../../../../domain/royalties/lines';
import { percentOf, typedAmount, typedDecimal, typedPercent } from '../parts/typed';

export interface DraftContributor {
  readonly payeeId: number | null;
  readonly shownAs: string | null;
  /** Percent as typed; empty for equal parts. */
  readonly share: string;
}

export interface DraftBonus {
  readonly code: string;
  /** Percent as typed. */
  readonly percent: string;
}

/** A line as it is being typed: every figure is a text, because "2," is on its way to a figure. */
export interface DraftLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly genre: string;
  readonly form: 'translation' | 'captions';
  readonly measure: 'coefficient' | 'amount';
  readonly coefficient: string;
  readonly amount: string;
  readonly lengthUnits: string;
  readonly count: string;
  readonly sourceCoefficient: string;
  readonly sourceLocale: string | null;
  readonly percent: string;
  readonly contributors: readonly DraftContributor[];
  readonly bonuses: readonly DraftBonus[];
  readonly note: string;
}

export const emptyDraft = (id: string, kind: LineKind): DraftLine => ({
  id,
  kind,
  genre: '',
  form: 'translation',
  measure: kind === 'lump' ? 'amount' : 'coefficient',
  coefficient: '',
  amount: '',
  lengthUnits: '',
  count: '1',
  sourceCoefficient: '',
  sourceLocale: null,
  percent: '60',
  contributors: [],
  bonuses: [],
  note: '',
});

/** An id that no line of the work has: adjustments compare lines by it. */
export const nextLineId = (kind: LineKind, lines: readonly DraftLine[]): string => {
  const taken = new Set(lines.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
};

const measureOf = (line: { coefficient: string | null; amount: number | null }): Partial<DraftLine> =>
  line.coefficient === null
    ? { measure: 'amount', amount: String(line.amount ?? '') }
    : { measure: 'coefficient', coefficient: line.coefficient };

const figuresOf = (line: Line): Partial<DraftLine> => {
  switch (line.kind) {
    case 'text':
      return { genre: line.genre, coefficient: line.coefficient, lengthUnits: line.lengthUnits ?? '' };
    case 'photo':
      return { count: String(line.count), coefficient: line.coefficient };
    case 'translation':
      return {
        genre: line.genre,
        form: line.form,
        sourceCoefficient: line.sourceCoefficient,
        sourceLocale: line.sourceLocale,
        percent: percentOf(line.rate),
      };
    case 'lump':
      return { genre: line.genre ?? '', amount: String(line.amount) };
    case 'editing':
    case 'manual':
      return measureOf(line);
  }
};

export const draftOf = (line: Line): DraftLine => ({
  ...emptyDraft(line.id, line.kind),
  ...figuresOf(line),
  contributors: line.contributors.map(({ payeeId, shownAs, share }) => ({ payeeId, shownAs, share: share ?? '' })),
  bonuses: line.bonuses.map(({ code, rate }) => ({ code, percent: percentOf(rate) })),
  note: line.note ?? '',
});

/** Null where something typed is no figure yet. */
const contributorsOf = (draft: DraftLine): readonly Contributor[] | null => {
  const all = draft.contributors.map(({ payeeId, shownAs, share }) => ({
    payeeId,
    shownAs,
    share: share.trim() === '' ? null : typedDecimal(share),
    isWrong: share.trim() !== '' && typedDecimal(share) === null,
  }));
  return all.some(({ isWrong }) => isWrong)
    ? null
    : all.map(({ payeeId, shownAs, share }) => ({ payeeId, shownAs, share }));
};

const measured = (draft: DraftLine): { coefficient: string | null; amount: number | null } | null => {
  const coefficient = draft.measure === 'coefficient' ? typedDecimal(draft.coefficient) : null;
  const amount = draft.measure === 'amount' ? typedAmount(draft.amount) : null;
  return coefficient === null && amount === null ? null : { coefficient, amount };
};

/** The line that a draft says, or null while a figure of it isn't one. */
export const lineOf = (draft: DraftLine): Line | null => {
  const contributors = contributorsOf(draft);
  const bonuses = draft.bonuses.map(({ code, percent }) => ({ code, rate: typedPercent(percent) }));
  if (contributors === null || bonuses.some(({ rate }) => rate === null)) return null;
  const base = {
    id: draft.id,
    contributors,
    bonuses: bonuses as readonly { code: string; rate: string }[],
    note: draft.note.trim() === '' ? null : draft.note.trim(),
  };
  const coefficient = typedDecimal(draft.coefficient);
  switch (draft.kind) {
    case 'text': {
      const lengthUnits = draft.lengthUnits.trim() === '' ? null : typedDecimal(draft.lengthUnits);
      const isLengthWrong = draft.lengthUnits.trim() !== '' && lengthUnits === null;
      if (coefficient === null || draft.genre === '' || isLengthWrong) return null;
      return { ...base, kind: 'text', genre: draft.genre, coefficient, lengthUnits };
    }
    case 'photo':
      if (coefficient === null || !/^\d{1,3}$/.test(draft.count)) return null;
      return { ...base, kind: 'photo', count: Number(draft.count), coefficient };
    case 'translation': {
      const [sourceCoefficient, rate] = [typedDecimal(draft.sourceCoefficient), typedPercent(draft.percent)];
      if (sourceCoefficient === null || rate === null || draft.genre === '') return null;
      const { genre, form, sourceLocale } = draft;
      return { ...base, kind: 'translation', form, genre, sourceCoefficient, sourceLocale, rate };
    }
    case 'lump': {
      const amount = typedAmount(draft.amount);
      return amount === null ? null : { ...base, kind: 'lump', genre: draft.genre === '' ? null : draft.genre, amount };
    }
    case 'editing':
    case 'manual': {
      const figures = measured(draft);
      return figures === null ? null : { ...base, kind: draft.kind, ...figures };
    }
  }
};

/** All lines, or null while one of them isn't whole. */
export const linesOf = (drafts: readonly DraftLine[]): readonly Line[] | null => {
  const lines = drafts.map(lineOf);
  return lines.some((line) => line === null) ? null : (lines as readonly Line[]);
};
