import { canonicalJson, type JsonValue } from '../shared/canonical-json';
import type { Content } from './snapshot';

/** Nothing there: what an attribute is before anybody has filled it. */
export const isEmptyValue = (value: JsonValue | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether two values of an attribute say the same; one kind of nothing is the same as another. */
export const isSameValue = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  (isEmptyValue(one) && isEmptyValue(other)) || canonicalJson(one ?? null) === canonicalJson(other ?? null);

/** Keys of the attributes in which two contents differ, sorted. */
export const changedAttributes = (former: Content, content: Content): readonly string[] =>
  [...new Set([...Object.keys(former), ...Object.keys(content)])]
    .filter((name) => !isSameValue(former[name], content[name]))
    .sort();
