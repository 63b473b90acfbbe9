import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { Bucket, BucketSettings } from '../../../../platform/public-files/bucket';

interface StoredFile {
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  url?: string;
  readonly stream?: Readable;
  readonly buffer?: Buffer;
}

const buckets = new WeakMap<Core.Strapi, Bucket>();

/** The bucket that a server keeps its files in; undefined where they lie in its own folder. */
export const bucketOf = (strapi: Core.Strapi): Bucket | undefined => buckets.get(strapi);

const nameOf = ({ hash, ext }: StoredFile): string => `${hash}${ext}`;

/**
 * Puts uploads into a bucket instead of the local folder. Their addresses stay ours, so that the one
 * guard in front of `/uploads/` decides who gets a file; the bucket itself is open to nobody.
 */
export const storeInBucket = async (strapi: Core.Strapi): Promise<void> => {
  const settings = strapi.config.get<BucketSettings | null>('plugin::delivery.bucket', null);
  if (!settings) return;
  // Loaded only where it is used: it is larger than the rest of the server's own code.
  const { openBucket } = await import('../../../../platform/public-files/bucket');
  const bucket = openBucket(settings);
  buckets.set(strapi, bucket);
  const put = async (file: StoredFile): Promise<void> => {
    const body = file.stream ?? file.buffer;
    if (!body) throw new Error(`the file ${nameOf(file)} came without its bytes`);
    await bucket.put(nameOf(file), body, file.mime);
    file.url = `/uploads/${nameOf(file)}`;
  };
  const replace = async (file: StoredFile, before: StoredFile): Promise<void> => {
    await put(file);
    if (nameOf(file) !== nameOf(before)) await bucket.remove(nameOf(before));
  };
  const { provider } = strapi.plugin('upload') as unknown as { readonly provider: object };
  Object.assign(provider, {
    upload: put,
    uploadStream: put,
    replace,
    replaceStream: replace,
    delete: (file: StoredFile) => bucket.remove(nameOf(file)),
  });
};

/** A browser shows pictures and films by themselves, and runs nothing. */
const policy = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

/** Answers a file out of the bucket; false where there is none of that name. */
export const sendFromBucket = async (
  bucket: Bucket,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  cacheControl: string,
): Promise<boolean> => {
  const { headers, method } = request;
  const file = await bucket.get(name, {
    range: headers.range,
    ifNoneMatch: headers['if-none-match'],
    ifModifiedSince: headers['if-modified-since'],
    withoutBody: method === 'HEAD',
  });
  if (file.status === 404) return false;
  response.writeHead(file.status, {
    ...file.headers,
    'cache-control': file.status < 400 ? cacheControl : 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  });
  if (file.body) await pipeline(file.body, response);
  else response.end();
  return true;
};
