import type { StatusVariant } from '@strapi/design-system';
import type { FormGroup } from '../../edit-form/form-groups';
import type { TimelineEvent, TimelineVersion, VersionMark } from '../../../../contracts/history';

export const markVariants: Readonly<Record<VersionMark, StatusVariant>> = {
  working: 'primary',
  live: 'success',
  pending: 'warning',
  scheduled: 'primary',
};

/** Attributes in the order in which the form has them; those that it doesn't have come last. */
export const inFormOrder = (groups: readonly FormGroup[], fields: readonly string[]): readonly string[] => {
  const order = groups.flatMap(({ rows }) => rows.flat().map(({ name }) => name));
  const placeOf = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...fields].sort((one, other) => placeOf(one) - placeOf(other));
};

/** The first of a list and how many are left. */
export const firstOf = <Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly left: number } => ({
  shown: items.slice(0, most),
  left: Math.max(0, items.length - most),
});

/** Newest first, like the versions that the events stand between. */
export const newestFirst = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...events].sort((one, other) => other.at.localeCompare(one.at) || other.id - one.id);

/** Two versions are compared: choosing a third lets go of the one chosen first. */
export const chosenWith = (chosen: readonly TimelineVersion[], version: TimelineVersion): readonly TimelineVersion[] =>
  chosen.some(({ id }) => id === version.id)
    ? chosen.filter(({ id }) => id !== version.id)
    : [...chosen, version].slice(-2);

/** The older one first, as a comparison reads. */
export const inOrder = (chosen: readonly TimelineVersion[]): readonly [TimelineVersion, TimelineVersion] | null => {
  const [older, newer] = [...chosen].sort((one, other) => one.number - other.number);
  return older && newer ? [older, newer] : null;
};
