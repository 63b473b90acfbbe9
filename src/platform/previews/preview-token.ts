import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EditorialType } from '../../domain/shared/content-types';
import type { EntryKey } from '../../domain/shared/entry-key';
import type { Locale } from '../../domain/shared/locales';

/** One version of an entry, to be seen by whoever has the link until a moment. */
export interface Preview {
  readonly key: EntryKey;
  readonly versionId: number;
  readonly expiresAt: Date;
}

type Packed = readonly [EditorialType, string, Locale, number, number];

const signatureOf = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(`toa-soan/preview\n${payload}`).digest();

export const previewToken = (secret: string, { key, versionId, expiresAt }: Preview): string => {
  const packed: Packed = [
    key.contentType,
    key.documentId,
    key.locale,
    versionId,
    Math.floor(expiresAt.getTime() / 1_000),
  ];
  const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
  return `${payload}.${signatureOf(secret, payload).toString('base64url')}`;
};

/** What a token of ours stands for, expired or not; null for anything else. */
export const previewOf = (secret: string, token: string): Preview | null => {
  const [payload = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(secret, payload);
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [contentType, documentId, locale, versionId, seconds] = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8'),
  ) as Packed;
  return { key: { contentType, documentId, locale }, versionId, expiresAt: new Date(seconds * 1_000) };
};
