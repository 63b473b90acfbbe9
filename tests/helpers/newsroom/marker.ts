import { randomBytes } from 'node:crypto';

/**
 * A word that appears nowhere else: what carries it is recognized in any answer. Lower-case letters
 * only, so that it survives in slugs and e-mail addresses.
 */
export const newMarker = (): string =>
  [...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
