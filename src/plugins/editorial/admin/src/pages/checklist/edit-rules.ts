import {
  rulesFor,
  type ChecklistItem,
  type ChecklistRule,
  type Severity,
} from '../../../../../../domain/checklist/rules';
import type { EditorialType } from '../../../../../../domain/shared/content-types';

/** Which rules are on the screen: those of a type, for all categories or for one. */
export interface Scope {
  readonly contentType: EditorialType;
  readonly category: string | null;
}

const isOf =
  ({ contentType, category }: Scope, item: ChecklistItem) =>
  (rule: ChecklistRule) =>
    rule.contentType === contentType && rule.category === category && rule.item === item;

/** The rule of exactly this scope; null where a category follows what holds for all. */
export const ruleOf = (rules: readonly ChecklistRule[], scope: Scope, item: ChecklistItem): ChecklistRule | null =>
  rules.find(isOf(scope, item)) ?? null;

/** What holds for a category that says nothing itself. */
export const inherited = (rules: readonly ChecklistRule[], { contentType }: Scope, item: ChecklistItem): Severity =>
  rulesFor(rules, contentType, null).find((rule) => rule.item === item)?.severity ?? 'off';

const without = (rules: readonly ChecklistRule[], scope: Scope, item: ChecklistItem): readonly ChecklistRule[] =>
  rules.filter((rule) => !isOf(scope, item)(rule));

export const withSeverity = (
  rules: readonly ChecklistRule[],
  scope: Scope,
  item: ChecklistItem,
  severity: Severity | 'inherit',
): readonly ChecklistRule[] => {
  const others = without(rules, scope, item);
  if (severity === 'inherit') return others;
  const { minimum, maximum } = ruleOf(rules, scope, item) ?? { minimum: null, maximum: null };
  return [...others, { ...scope, item, severity, minimum, maximum }];
};

export const withBounds = (
  rules: readonly ChecklistRule[],
  scope: Scope,
  bounds: Partial<Pick<ChecklistRule, 'minimum' | 'maximum'>>,
): readonly ChecklistRule[] => {
  const rule = ruleOf(rules, scope, 'length');
  return rule ? [...without(rules, scope, 'length'), { ...rule, ...bounds }] : rules;
};
