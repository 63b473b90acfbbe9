import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { boundedStore } from '../../domain/caching/bounded-store';
import { chooseEncoding, type Encoding } from '../../domain/caching/choose-encoding';
import { publicRequestOf, type PublicRequest } from '../../domain/caching/normalise-request';
import { isPublicPath } from '../../domain/caching/public-paths';
import { isStorable, keptForSeconds } from '../../domain/caching/storable-answer';
import { surrogateKeysOf } from '../../domain/caching/surrogate-keys';
import { monotonicNow } from '../clock';
import { headersOfQuestion, isNameless } from './anonymous-question';
import type { CacheCounters } from './cache-counters';
import type { ChangeListener } from './change-listener';
import { computeAnswer, type ComputedAnswer } from './compute-answer';
import { serveComputed, serveStored } from './serve-answer';
import { representationIn, sizeOf, storedAnswerOf, type StoredAnswer } from './stored-answer';

/** For how long, in milliseconds, what is kept may be served without asking whether something has changed. */
const trustedFor = 100;
/** From which age on it is asked in the background, so that no reader waits for it. */
const askedAfter = 40;

const mostSpellings = 8;
const mostEncodings = 500;

export interface ResponseCache {
  readonly count: number;
  readonly bytes: number;
  /** Answers a public read; false where the request is not for the cache. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Forgets everything. */
  clear(): void;
}

interface Settings {
  readonly bytes: number;
  /** Where CORS is configured, answers to other sites' pages are Strapi's own. */
  readonly answersOrigins: boolean;
}

type Outcome = { readonly stored: StoredAnswer } | { readonly computed: ComputedAnswer };

/** Whole answers to anonymous reads, kept in memory until something public changes. */
export const createResponseCache = (
  application: RequestListener,
  changes: () => ChangeListener | null,
  counters: CacheCounters,
  { bytes, answersOrigins }: Settings,
): ResponseCache => {
  const bySpelling = new Map<string, StoredAnswer>();
  const store = boundedStore<StoredAnswer>(bytes, (answer) => {
    for (const spelling of answer.spellings) bySpelling.delete(spelling);
  });
  const underway = new Map<string, Promise<Outcome>>();
  const encodings = new Map<string, Encoding>();

  const encodingOf = (accepted: string | undefined): Encoding => {
    if (accepted === undefined) return 'identity';
    const known = encodings.get(accepted);
    if (known) return known;
    if (encodings.size >= mostEncodings) encodings.clear();
    const chosen = chooseEncoding(accepted);
    encodings.set(accepted, chosen);
    return chosen;
  };

  const compute = async (key: string, question: PublicRequest, headers: Record<string, string>): Promise<Outcome> => {
    const begun = changes();
    const generation = begun?.generation ?? null;
    counters.computed += 1;
    const answered = await computeAnswer(application, question.url, headers);
    const computed = question.kind === 'graphql' ? withoutApollosJudgement(answered) : answered;
    const listener = changes();
    // A change during the computation may be half in it, or not at all.
    if (listener !== begun || !listener || listener.generation !== generation || generation === null)
      return { computed };
    const isKept = isStorable({ ...computed, bytes: computed.body.length }, bytes / 8);
    const seconds = keptForSeconds(computed.headers['cache-control']);
    if (!isKept || seconds === 0) return { computed };
    const stored = storedAnswerOf(key, computed, {
      changedAt: listener.changedAt,
      expiresAt: monotonicNow() + seconds * 1_000,
      surrogateKey: surrogateKeysOf(question.url),
    });
    store.set(key, stored, sizeOf(stored));
    return { stored };
  };

  /** One computation for all who ask the same at the same time, unless something changed in between. */
  const computeOnce = (key: string, question: PublicRequest, headers: Record<string, string>): Promise<Outcome> => {
    const turn = `${changes()?.generation ?? 'none'} ${headers['accept-language'] ?? ''} ${key}`;
    const running = underway.get(turn);
    if (running) {
      counters.joined += 1;
      return running;
    }
    const made = compute(key, question, headers).finally(() => underway.delete(turn));
    underway.set(turn, made);
    return made;
  };

  const serve = (request: IncomingMessage, response: ServerResponse, answer: StoredAnswer): void => {
    const representation = representationIn(
      answer,
      encodingOf(request.headers['accept-encoding'] as string | undefined),
    );
    if (!(representation instanceof Promise)) {
      if (serveStored(request, response, answer, representation)) counters.unchanged += 1;
      return;
    }
    representation.then(
      (made) => {
        store.resize(answer.key, answer, sizeOf(answer));
        if (serveStored(request, response, answer, made)) counters.unchanged += 1;
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  };

  const find = (request: IncomingMessage, url: string): StoredAnswer | null => {
    const spelled = bySpelling.get(url);
    if (spelled) {
      if (spelled.expiresAt > monotonicNow()) return store.get(spelled.key) ?? null;
      store.delete(spelled.key);
      return null;
    }
    const question = publicRequestOf(url);
    const known = question && store.get(keyOf(request, question));
    if (!known) return null;
    if (known.expiresAt <= monotonicNow()) {
      store.delete(known.key);
      return null;
    }
    if (question.kind !== 'graphql' && known.spellings.length < mostSpellings) {
      known.spellings.push(url);
      bySpelling.set(url, known);
      store.resize(known.key, known, sizeOf(known));
    }
    return known;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, url: string): Promise<void> => {
    const found = find(request, url);
    if (found) {
      counters.hits += 1;
      serve(request, response, found);
      return;
    }
    const question = publicRequestOf(url);
    if (!question) {
      application(request, response);
      return;
    }
    counters.misses += 1;
    const outcome = await computeOnce(keyOf(request, question), question, headersOfQuestion(request, question.kind));
    if ('stored' in outcome) serve(request, response, outcome.stored);
    else serveComputed(request, response, outcome.computed);
  };

  const answerSafely = (request: IncomingMessage, response: ServerResponse, url: string): void => {
    answer(request, response, url).catch((error: unknown) => {
      counters.failed += 1;
      response.destroy(error instanceof Error ? error : undefined);
    });
  };

  return {
    get count() {
      return store.count;
    },
    get bytes() {
      return store.bytes;
    },
    clear: () => {
      store.clear();
      counters.clears += 1;
    },
    handle: (request, response) => {
      const { url, method } = request;
      if ((method !== 'GET' && method !== 'HEAD') || url === undefined || !isPublicPath(url)) return false;
      const listener = changes();
      if (!listener || listener.generation === null || !isNameless(request, answersOrigins)) {
        if (publicRequestOf(url) !== null) {
          counters.bypassed += 1;
          // What one caller gets by their rights or their cookies is theirs; the application may say otherwise.
          response.setHeader('Cache-Control', 'private, no-store');
        }
        return false;
      }
      const age = monotonicNow() - listener.confirmedAt;
      if (age > trustedFor) {
        if (publicRequestOf(url) === null) return false;
        listener.confirm().then(
          (isConfirmed) => {
            if (isConfirmed) answerSafely(request, response, url);
            else application(request, response);
          },
          (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
        );
        return true;
      }
      if (age > askedAfter) void listener.confirm();
      const found = find(request, url);
      if (found) {
        counters.hits += 1;
        serve(request, response, found);
        return true;
      }
      if (publicRequestOf(url) === null) return false;
      answerSafely(request, response, url);
      return true;
    },
  };
};

/** Apollo forbids to keep whatever has no hints in its schema; here the database says when it changes. */
const withoutApollosJudgement = (answer: ComputedAnswer): ComputedAnswer => {
  if (answer.status !== 200 || answer.body.includes('"errors"')) return answer;
  const { 'cache-control': _theirs, ...headers } = answer.headers;
  return { ...answer, headers };
};

const keyOf = (request: IncomingMessage, { kind, url }: PublicRequest): string => {
  if (kind !== 'graphql') return url;
  const { accept, 'content-type': type } = headersOfQuestion(request, kind);
  return `${url} ${accept ?? ''} ${type ?? ''}`;
};
