import createClient from 'openapi-fetch';
import type { components, paths } from './generated/delivery-types';
import type { Locale } from '../domain/shared/locales';

type Schemas = components['schemas'];

export type Article = Schemas['Article'];
export type Event = Schemas['Event'];
export type Award = Schemas['Award'];
export type Person = Schemas['Person'];
export type Organization = Schemas['Organization'];
export type Entry = Article | Event | Award | Person | Organization;
export type Reference = Schemas['Reference'];
export type File = Schemas['File'];
export type Site = Schemas['Site'];
export type Notice = Schemas['SiteNotice'];
export type Category = Schemas['Category'];

/** Longest wait for an answer of the API, in milliseconds. */
const patience = 10_000;

/** The API answered that it won't show what was asked for. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(`The delivery API answered ${status} ${code}.`);
  }
}

/** One visitor's page: reads the API in a language, and remembers how long its answers may be kept. */
export const openReading = (api: string, locale: Locale) => {
  const answers: Headers[] = [];
  const client = createClient<paths>({
    baseUrl: api,
    headers: { 'accept-language': locale },
    fetch: async (request: Request) => {
      const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
      answers.push(response.headers);
      return response;
    },
  });
  return { client, answers: answers as readonly Headers[], locale };
};

export type Reading = ReturnType<typeof openReading>;

interface Asked<Answer> {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

interface ErrorBody {
  readonly error?: { readonly details?: Readonly<Record<string, unknown>> };
}

/** What the API answered. @throws ApiRefusal */
export const answerOf = async <Answer>(asked: Promise<Asked<Answer>>): Promise<Answer> => {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined) return data;
  const details = (error as ErrorBody | undefined)?.error?.details ?? {};
  throw new ApiRefusal(response.status, typeof details['code'] === 'string' ? details['code'] : '', details);
};
