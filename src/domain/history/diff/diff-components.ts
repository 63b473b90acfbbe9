import { canonicalJson, type JsonValue } from '../../shared/canonical-json';
import type { ContentModel, Fields } from '../content-model';
import { alignItems, type Item } from './align-items';
import { diffFields } from './diff-fields';
import type { EditBudget } from './edit-budget';
import type { ComponentChange } from './entry-diff';
import { textTokens } from './text-tokens';
import { textsIn } from './values';

const mostTraits = 400;
const excerptLength = 120;

/** A component's own type in a dynamic zone; in a list it is the list's. */
export const componentOf = (item: Fields, listed: string | null): string =>
  listed ?? (typeof item['__component'] === 'string' ? item['__component'] : '');

/** What happened to each component of a list or a dynamic zone. */
export const diffComponents = (
  model: ContentModel,
  listed: string | null,
  former: readonly Fields[],
  latter: readonly Fields[],
  budget: EditBudget,
): readonly ComponentChange[] => {
  const items = (list: readonly Fields[]) => list.map((item) => itemOf(item, componentOf(item, listed)));
  return alignItems(items(former), items(latter), budget).map((placed) => {
    const before = placed.from === null ? null : (former[placed.from] as Fields);
    const after = placed.to === null ? null : (latter[placed.to] as Fields);
    const shown = (after ?? before) as Fields;
    const component = componentOf(shown, listed);
    const compared =
      placed.change === 'same'
        ? { fields: [], unchanged: [] }
        : diffFields(model, model.components[component] ?? [], before ?? {}, after ?? {}, budget);
    return { ...placed, component, excerpt: excerptOf(shown), ...compared };
  });
};

const itemOf = (item: Fields, component: string): Item => ({
  key: canonicalJson(item as JsonValue),
  kind: component,
  traits: textsIn(item as JsonValue)
    .slice(0, mostTraits)
    .flatMap((text) => textTokens(text.slice(0, 2_000)))
    .filter((token) => token.trim() !== '')
    .slice(0, mostTraits),
});

const excerptOf = (item: Fields): string => {
  const text = textsIn(item as JsonValue)
    .slice(0, 20)
    .map((part) => part.slice(0, excerptLength))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const tokens = textTokens(text);
  let excerpt = '';
  for (const token of tokens) {
    if (excerpt.length + token.length > excerptLength) return `${excerpt.trimEnd()}…`;
    excerpt += token;
  }
  return excerpt;
};
