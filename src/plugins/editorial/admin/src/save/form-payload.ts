/**
 * What a form holds, as the content manager's routes take it: a picked relation stands in the form
 * with all that the picker shows, and travels as its `apiData`.
 */
export const toPayload = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toPayload);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toPayload(one)]));
};
