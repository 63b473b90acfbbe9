import { Exact, exact, plain, product } from './exact';
import type { Line, PhotoLine, TextLine, TranslationLine } from './lines';
import type { Step, Warning, WarningCode } from './results';
import type { GenreRule, PolicyRules } from './rules';

/** What a line counts before money comes in: a coefficient with ceilings applied, or an amount that was typed. */
export type Measure = (
  | { readonly kind: 'coefficient'; readonly coefficient: Exact }
  | { readonly kind: 'amount'; readonly amount: number }
) & { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] };

export const measureLine = (line: Line, rules: PolicyRules): Measure => {
  switch (line.kind) {
    case 'text':
      return measureText(line, rules);
    case 'photo':
      return measurePhotos(line, rules);
    case 'translation':
      return measureTranslation(line, rules);
    case 'lump':
      return { kind: 'amount', amount: line.amount, steps: [], warnings: lumpWarnings(line.id, line.genre, rules) };
    case 'editing':
    case 'manual':
      return measureTyped(line);
  }
};

const warning = (lineId: string, code: WarningCode, details: Warning['details'] = {}, blocking = true): Warning => ({
  code,
  blocking,
  lineId,
  details,
});

const genreOf = (code: string, rules: PolicyRules): GenreRule | undefined =>
  rules.genres.find((genre) => genre.code === code);

/** `min(coefficient, ceiling)` with its step and, where it cuts, its warning. */
const capped = (
  lineId: string,
  coefficient: Exact,
  ceiling: string | null,
  source: string,
): { readonly value: Exact; readonly steps: readonly Step[]; readonly warnings: readonly Warning[] } => {
  if (ceiling === null) return { value: coefficient, steps: [], warnings: [] };
  const value = Exact.min(coefficient, ceiling);
  const step: Step = {
    code: 'ceiling',
    expression: `min(${plain(coefficient)}, ${plain(ceiling)})`,
    value: plain(value),
    source,
  };
  const over = coefficient.greaterThan(ceiling);
  return {
    value,
    steps: [step],
    warnings: over
      ? [warning(lineId, 'OVER_CEILING', { coefficient: plain(coefficient), ceiling: plain(ceiling) }, false)]
      : [],
  };
};

const coefficientStep = (coefficient: string, source: string | null): Step => ({
  code: 'coefficient',
  expression: plain(coefficient),
  value: plain(coefficient),
  source,
});

const measureText = (line: TextLine, rules: PolicyRules): Measure => {
  const genre = genreOf(line.genre, rules);
  const isByLength = genre?.mode === 'length';
  const length = isByLength ? (line.lengthUnits ?? '0') : '1';
  const coefficient = product(line.coefficient, length);
  const limit = capped(line.id, coefficient, genre?.ceiling ?? null, genre?.source ?? rules.source);
  return {
    kind: 'coefficient',
    coefficient: limit.value,
    steps: [
      coefficientStep(line.coefficient, genre?.source ?? null),
      ...(isByLength
        ? [
            {
              code: 'length',
              expression: `${plain(line.coefficient)} × ${plain(length)}`,
              value: plain(coefficient),
              source: genre.source,
            } as const,
          ]
        : []),
      ...limit.steps,
    ],
    warnings: [
      ...genreWarnings(line.id, line.genre, genre),
      ...(isByLength && line.lengthUnits === null ? [warning(line.id, 'LENGTH_MISSING', { genre: line.genre })] : []),
      ...limit.warnings,
    ],
  };
};

const genreWarnings = (lineId: string, code: string, genre: GenreRule | undefined): readonly Warning[] => {
  if (!genre) return [warning(lineId, 'GENRE_UNKNOWN', { genre: code })];
  return genre.mode === 'lump' ? [warning(lineId, 'GENRE_MODE_MISMATCH', { genre: code, mode: genre.mode })] : [];
};

const lumpWarnings = (lineId: string, code: string | null, rules: PolicyRules): readonly Warning[] => {
  if (code === null) return [];
  const genre = genreOf(code, rules);
  if (!genre) return [warning(lineId, 'GENRE_UNKNOWN', { genre: code })];
  return genre.mode === 'lump' ? [] : [warning(lineId, 'GENRE_MODE_MISMATCH', { genre: code, mode: genre.mode })];
};

/** The ceiling is that of one picture, so it comes before the count. */
const measurePhotos = (line: PhotoLine, rules: PolicyRules): Measure => {
  const { ceiling, source } = rules.photo;
  const limit = capped(line.id, exact(line.coefficient), ceiling, source);
  const coefficient = product(limit.value, line.count);
  return {
    kind: 'coefficient',
    coefficient,
    steps: [
      coefficientStep(line.coefficient, source),
      ...limit.steps,
      { code: 'count', expression: `${line.count} × ${plain(limit.value)}`, value: plain(coefficient), source: null },
    ],
    warnings: limit.warnings,
  };
};

const measureTranslation = (line: TranslationLine, rules: PolicyRules): Measure => {
  const genre = genreOf(line.genre, rules);
  const range = rules[line.form];
  const limit = capped(line.id, exact(line.sourceCoefficient), genre?.ceiling ?? null, genre?.source ?? rules.source);
  const coefficient = product(limit.value, line.rate);
  const isInRange = exact(line.rate).greaterThanOrEqualTo(range.min) && exact(line.rate).lessThanOrEqualTo(range.max);
  const isTyped = line.sourceLocale === null && !line.note?.trim();
  return {
    kind: 'coefficient',
    coefficient,
    steps: [
      coefficientStep(line.sourceCoefficient, genre?.source ?? null),
      ...limit.steps,
      {
        code: 'rate',
        expression: `${plain(limit.value)} × ${plain(line.rate)}`,
        value: plain(coefficient),
        source: range.source,
      },
    ],
    warnings: [
      ...genreWarnings(line.id, line.genre, genre),
      ...limit.warnings,
      ...(isInRange
        ? []
        : [warning(line.id, 'RATE_OUT_OF_RANGE', { rate: line.rate, min: range.min, max: range.max })]),
      ...(isTyped ? [warning(line.id, 'REASON_MISSING', { kind: 'translation' })] : []),
    ],
  };
};

const measureTyped = (line: Extract<Line, { kind: 'editing' | 'manual' }>): Measure => {
  const warnings =
    line.kind === 'manual' && !line.note?.trim() ? [warning(line.id, 'REASON_MISSING', { kind: 'manual' })] : [];
  if (line.coefficient === null) return { kind: 'amount', amount: line.amount ?? 0, steps: [], warnings };
  return {
    kind: 'coefficient',
    coefficient: exact(line.coefficient),
    steps: [coefficientStep(line.coefficient, null)],
    warnings,
  };
};
