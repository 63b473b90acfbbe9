import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../../domain/caching/choose-encoding';
import { defaultCacheControl } from '../../domain/caching/storable-answer';
import type { ComputedAnswer } from './compute-answer';

/** One content in one encoding, with its headers as they go over the wire. */
export interface Representation {
  readonly body: Buffer;
  readonly headers: readonly string[];
  readonly headersUnchanged: readonly string[];
}

export interface StoredAnswer {
  readonly key: string;
  readonly status: number;
  readonly tags: readonly string[];
  readonly lastModified: number | null;
  /** Moment of the monotonic clock. */
  readonly expiresAt: number;
  readonly identity: Representation;
  readonly compressed: Map<Encoding, Representation>;
  readonly compressing: Map<Encoding, Promise<Representation>>;
  /** URLs as readers wrote them, by which it is found without being normalised again. */
  readonly spellings: string[];
}

const smallestToCompress = 512;

const compressors: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> = {
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

const compressible = /^(?:text\/|application\/(?:[\w.+-]*(?:json|xml)|javascript))/;

/** Headers that the way of serving makes itself. */
const made = new Set(['connection', 'content-length', 'date', 'etag', 'keep-alive', 'transfer-encoding', 'vary']);

const unchangedKeeps = new Set(['cache-control', 'surrogate-key', 'content-location', 'expires']);

/** Other readers may get other answers: those who ask from another site's page, or with a token. */
const variesBy = 'Accept-Encoding, Authorization, Origin';

export const storedAnswerOf = (
  key: string,
  computed: ComputedAnswer,
  known: { readonly changedAt: Date | null; readonly expiresAt: number; readonly surrogateKey: string },
): StoredAnswer => {
  const { status, body } = computed;
  const base = (computed.headers['etag'] ?? '').replace(/^W\//, '').replaceAll('"', '') || hashOf(body);
  const modified = computed.headers['last-modified'] ?? lastModifiedOf(known.changedAt);
  const headers = {
    ...computed.headers,
    'cache-control': computed.headers['cache-control'] ?? defaultCacheControl,
    'surrogate-key': computed.headers['surrogate-key'] ?? known.surrogateKey,
    ...(modified === undefined ? {} : { 'last-modified': modified }),
  };
  return {
    key,
    status,
    tags: [`"${base}"`, `"${base}-gzip"`, `"${base}-br"`],
    lastModified: modified === undefined ? null : Date.parse(modified),
    expiresAt: known.expiresAt,
    identity: representationOf(headers, body, 'identity', base),
    compressed: new Map(),
    compressing: new Map(),
    spellings: [],
  };
};

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 27);

const lastModifiedOf = (at: Date | null): string | undefined => {
  if (!at) return undefined;
  // Rounded up: nobody may hold an answer of the same second that is older than this one.
  return new Date(Math.ceil(at.getTime() / 1_000) * 1_000).toUTCString();
};

const representationOf = (
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  encoding: Encoding,
  base: string,
): Representation => {
  const tag = encoding === 'identity' ? `"${base}"` : `"${base}-${encoding}"`;
  const shared = Object.entries(headers).filter(([name]) => !made.has(name));
  const own = ['ETag', tag, 'Vary', variesBy];
  const length = ['Content-Length', String(body.length)];
  return {
    body,
    headers: [...shared.flat(), ...own, ...length, ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding])],
    headersUnchanged: [...shared.filter(([name]) => unchangedKeeps.has(name) || isForBrowsers(name)).flat(), ...own],
  };
};

/** A 304 replaces these in what the reader keeps, so they are the same as in the 200. */
const isForBrowsers = (name: string): boolean =>
  name === 'last-modified' || name.startsWith('access-control-') || name.startsWith('content-security-');

/** The answer in an encoding: compressed when it is first asked for, and then kept. */
export const representationIn = (
  answer: StoredAnswer,
  encoding: Encoding,
): Representation | Promise<Representation> => {
  const { identity } = answer;
  if (encoding === 'identity' || identity.body.length < smallestToCompress) return identity;
  const ready = answer.compressed.get(encoding);
  if (ready) return ready;
  if (!compressible.test(headerOf(identity.headers, 'content-type') ?? '')) return identity;
  const underway = answer.compressing.get(encoding) ?? compress(answer, encoding);
  answer.compressing.set(encoding, underway);
  return underway;
};

const compress = async (answer: StoredAnswer, encoding: Exclude<Encoding, 'identity'>): Promise<Representation> => {
  const { identity, tags } = answer;
  const body = await compressors[encoding](identity.body);
  const [tag = ''] = tags;
  const pairs: Record<string, string> = {};
  for (let index = 0; index < identity.headers.length; index += 2) {
    pairs[(identity.headers[index] ?? '').toLowerCase()] = identity.headers[index + 1] ?? '';
  }
  const made = representationOf(pairs, body, encoding, tag.slice(1, -1));
  answer.compressed.set(encoding, made);
  answer.compressing.delete(encoding);
  return made;
};

const headerOf = (headers: readonly string[], name: string): string | undefined => {
  const at = headers.findIndex((header, index) => index % 2 === 0 && header.toLowerCase() === name);
  return at < 0 ? undefined : headers[at + 1];
};

/** What an answer takes in memory, near enough: bodies, headers as text, spellings. */
export const sizeOf = (answer: StoredAnswer): number => {
  const representations = [answer.identity, ...answer.compressed.values()];
  const texts = [answer.key, ...answer.spellings].reduce((sum, text) => sum + text.length, 0);
  return representations.reduce((sum, { body }) => sum + body.length + 3_000, texts + 500);
};
