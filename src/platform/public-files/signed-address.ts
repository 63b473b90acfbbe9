import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';

/** Signs addresses of files, so that somebody who may see a file can see it in an `<img>`. */
export interface AddressSigner {
  sign(path: string, now: Date): string;
  /** Whether the query of an address was signed by us for this path and still holds. */
  isValid(path: string, query: URLSearchParams, now: Date): boolean;
}

const holdsFor = 12 * 3_600;
/** Addresses stay the same for an hour, so that the browser's cache is of use. */
const step = 3_600;

export const createAddressSigner = (secret: string): AddressSigner => {
  const signatureOf = (path: string, expires: number): string =>
    createHmac('sha256', secret).update(`toa-soan/files\n${path}\n${expires}`).digest('base64url');
  return {
    sign: (path, now) => {
      const expires = (Math.floor(now.getTime() / 1_000 / step) + 1) * step + holdsFor;
      return `${path}?expires=${expires}&signature=${signatureOf(path, expires)}`;
    },
    isValid: (path, query, now) => {
      const expires = Number(query.get('expires'));
      const given = Buffer.from(query.get('signature') ?? '');
      if (!Number.isSafeInteger(expires) || expires * 1_000 <= now.getTime()) return false;
      const right = Buffer.from(signatureOf(path, expires));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
};

const signers = new WeakMap<Core.Strapi, AddressSigner>();

/** The signer of a server; the same secret on every instance makes the same signatures. */
export const addressSignerOf = (strapi: Core.Strapi): AddressSigner => {
  const known = signers.get(strapi) ?? createAddressSigner(strapi.config.get<string>('admin.apiToken.salt'));
  signers.set(strapi, known);
  return known;
};

/** The address of a file for people of the newsroom, who see what the public doesn't get yet or any more. */
export const signedAddress = (strapi: Core.Strapi, url: string): string =>
  url.startsWith('/uploads/') && !url.includes('?') ? addressSignerOf(strapi).sign(url, systemClock.now()) : url;

/** The same for every file inside a content. */
export const withSignedAddresses = <Value>(strapi: Core.Strapi, value: Value): Value => {
  if (Array.isArray(value)) return value.map((item: unknown) => withSignedAddresses(strapi, item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]: [string, unknown]) => [
    name,
    name === 'url' && 'hash' in value && 'mime' in value && typeof member === 'string'
      ? signedAddress(strapi, member)
      : withSignedAddresses(strapi, member),
  ]);
  return Object.fromEntries(members) as Value;
};
