import type { EditorialType } from '../shared/content-types';
import { DomainFailure } from '../shared/failure';

/** What can be asked of an entry before it is submitted. */
export const checklistItems = [
  'category',
  'genre',
  'byline',
  'source',
  'length',
  'caption',
  'alternativeText',
  'links',
] as const;

export type ChecklistItem = (typeof checklistItems)[number];

/** Advice is shown; what blocks also keeps an entry from being submitted or published directly. */
export const severities = ['off', 'advisory', 'blocking'] as const;

export type Severity = (typeof severities)[number];

export interface ChecklistRule {
  readonly contentType: EditorialType;
  /** DocumentId of the category that the rule is for; null for all of them. */
  readonly category: string | null;
  readonly item: ChecklistItem;
  readonly severity: Severity;
  /** With `length`: words, a Chinese character counting as one; null for no bound. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** What each type has that can be asked for. */
export const itemsOfType: Readonly<Record<EditorialType, readonly ChecklistItem[]>> = {
  article: checklistItems,
  event: ['length', 'caption', 'alternativeText', 'links'],
  award: ['length', 'links'],
  person: ['length', 'caption', 'alternativeText', 'links'],
  organization: ['length', 'links'],
};

/** Only articles stand in a category. */
export const hasCategory = (contentType: EditorialType): boolean => contentType === 'article';

const advice = (contentType: EditorialType, item: ChecklistItem, minimum: number | null = null): ChecklistRule => ({
  contentType,
  category: null,
  item,
  severity: 'advisory',
  minimum,
  maximum: null,
});

/** What a newsroom begins with: advice only, until it decides otherwise. */
export const shippedChecklist: readonly ChecklistRule[] = [
  ...itemsOfType.article.filter((item) => item !== 'length').map((item) => advice('article', item)),
  advice('article', 'length', 60),
  ...(['event', 'person'] as const).flatMap((type) =>
    (['caption', 'alternativeText', 'links'] as const).map((item) => advice(type, item)),
  ),
];

const nameOf = ({ contentType, category, item }: ChecklistRule): string => `${contentType}/${category ?? ''}/${item}`;

/**
 * Refuses rules that nobody could keep or understand.
 * @throws DomainFailure CHECKLIST_INVALID with the rule and the reason
 */
export const checkRules = (rules: readonly ChecklistRule[]): void => {
  const seen = new Set<string>();
  for (const rule of rules) {
    const reason = problemOf(rule) ?? (seen.has(nameOf(rule)) ? 'repeated' : null);
    if (reason) throw new DomainFailure('CHECKLIST_INVALID', { rule: nameOf(rule), reason });
    seen.add(nameOf(rule));
  }
};

const problemOf = ({ contentType, category, item, minimum, maximum }: ChecklistRule): string | null => {
  if (!itemsOfType[contentType].includes(item)) return 'itemOfAnotherType';
  if (category !== null && !hasCategory(contentType)) return 'typeWithoutCategory';
  if (item !== 'length' && (minimum !== null || maximum !== null)) return 'boundsWithoutLength';
  return minimum !== null && maximum !== null && minimum > maximum ? 'minimumAboveMaximum' : null;
};

/** The rules that hold for an entry: its category's own before those of all categories. */
export const rulesFor = (
  rules: readonly ChecklistRule[],
  contentType: EditorialType,
  category: string | null,
): readonly ChecklistRule[] =>
  itemsOfType[contentType].flatMap((item) => {
    const ofItem = rules.filter((rule) => rule.contentType === contentType && rule.item === item);
    const own = category === null ? undefined : ofItem.find((rule) => rule.category === category);
    const rule = own ?? ofItem.find((one) => one.category === null);
    return rule && rule.severity !== 'off' ? [rule] : [];
  });
