import isEqual from 'lodash/isEqual';

/** The fields that a person has changed since the form was sent, with what they hold now. */
export const typedSince = (sent: object, now: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !isEqual(value, (sent as Record<string, unknown>)[name])),
  );
