import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { fileHashesOf } from '../../../../domain/caching/file-names';
import { monotonicNow, systemClock } from '../../../../platform/clock';
import type { FrontHandler } from '../../../../platform/http/front-door';
import { refusalLogOf } from '../../../../platform/http/refusal-log';
import { isPublicFile } from '../../../../platform/public-files/public-file-store';
import { addressSignerOf } from '../../../../platform/public-files/signed-address';
import { publicCacheOf } from '../cache/public-cache';
import { bucketOf, sendFromBucket } from './store-in-bucket';

const prefix = '/uploads/';
const mostRemembered = 20_000;
const trustedFor = 100;

interface Memory {
  generation: number | null;
  readonly verdicts: Map<string, boolean>;
}

/**
 * Files of the media library lie at addresses that can be guessed or known from before: the public
 * gets those that a live version names. Verdicts are remembered until something public changes.
 */
export const createFileGuard = (strapi: Core.Strapi, application: RequestListener): FrontHandler => {
  const memory: Memory = { generation: null, verdicts: new Map() };
  const signer = addressSignerOf(strapi);

  const judge = async (name: string, hashes: readonly string[]): Promise<boolean> => {
    const listener = publicCacheOf(strapi)?.listener;
    if (!listener || !(await listener.confirm())) return isPublicFile(strapi, hashes);
    const { generation } = listener;
    if (memory.generation !== generation || memory.verdicts.size >= mostRemembered) {
      memory.verdicts.clear();
      memory.generation = generation;
    }
    const verdict = memory.verdicts.get(name) ?? (await isPublicFile(strapi, hashes));
    if (listener.generation === generation) memory.verdicts.set(name, verdict);
    return verdict;
  };

  /** What is remembered and certain; undefined where it has to be asked. */
  const known = (name: string, now: number): boolean | undefined => {
    const listener = publicCacheOf(strapi)?.listener;
    if (!listener || listener.generation === null || memory.generation !== listener.generation) return undefined;
    return now - listener.confirmedAt < trustedFor ? memory.verdicts.get(name) : undefined;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const name = url.pathname.slice(prefix.length);
    const hashes = fileHashesOf(name);
    const give = async (cacheControl: string): Promise<void> => {
      const bucket = bucketOf(strapi);
      if (!bucket) handOut(application, request, response, cacheControl);
      else if (!(await sendFromBucket(bucket, request, response, name, cacheControl))) {
        refuse(request, response);
      }
    };
    if (hashes && signer.isValid(url.pathname, url.searchParams, systemClock.now())) {
      await give('private, max-age=3600');
      return;
    }
    if (isForged(url.searchParams, systemClock.now())) refusalLogOf(strapi).tell('FILE_SIGNATURE_FORGED', url.pathname);
    if (!hashes || !(known(name, monotonicNow()) ?? (await judge(name, hashes)))) refuse(request, response);
    else await give('public, max-age=300, s-maxage=60, stale-while-revalidate=60');
  };

  return (request, response) => {
    const path = request.url ?? '';
    if (!leadsToFiles(path)) return false;
    const url = URL.canParse(path, 'http://localhost') ? new URL(path, 'http://localhost') : null;
    if (!url?.pathname.startsWith(prefix)) {
      refuse(request, response);
      return true;
    }
    answer(request, response, url).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
    return true;
  };
};

/** A signature that doesn't hold although its time has not run out; one that has run out is nothing unusual. */
const isForged = (query: URLSearchParams, now: Date): boolean =>
  query.has('signature') && Number(query.get('expires')) * 1_000 > now.getTime();

/** However it is written: encoded letters, double slashes and dots lead Strapi to the same folder. */
const leadsToFiles = (path: string): boolean => {
  if (path.startsWith(prefix)) return true;
  if (!/[%\\]|\/\/|\/\./.test(path)) return false;
  return /(?:^|\/)uploads(?:\/|$)/i.test(decoded(path.split('?', 1)[0] ?? ''));
};

const decoded = (path: string): string =>
  path.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replaceAll('\\', '/');

const handOut = (
  application: RequestListener,
  request: IncomingMessage,
  response: ServerResponse,
  cacheControl: string,
): void => {
  const write = response.writeHead.bind(response);
  // koa-static writes its own, which is the same for every file.
  response.writeHead = ((status: number, ...rest: []) => {
    response.setHeader('Cache-Control', status < 400 ? cacheControl : 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    return write(status, ...rest);
  }) as typeof response.writeHead;
  application(request, response);
};

/** A file that isn't public is answered like one that isn't there. */
const refuse = (request: IncomingMessage, response: ServerResponse): void => {
  const body = JSON.stringify({
    data: null,
    error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: { code: 'NOT_FOUND' } },
  });
  response.writeHead(404, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
};
