import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import inject from 'light-my-request';

export interface ComputedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Lets the application answer a request that nobody in particular has sent. Nothing of a reader's
 * own request takes part in it, so that no header of theirs can get into what others are served.
 */
export const computeAnswer = async (
  application: RequestListener,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<ComputedAnswer> => {
  const answer = await inject(
    (request, response) => application(request as unknown as IncomingMessage, response as unknown as ServerResponse),
    { method: 'GET', url, headers: { host: 'localhost', ...headers }, remoteAddress: '127.0.0.1' },
  );
  const plain = Object.entries(answer.headers).flatMap(([name, value]) =>
    // Who may read is a matter of the request's Origin, which is looked at when the answer is sent.
    value === undefined || name.toLowerCase().startsWith('access-control-')
      ? []
      : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)] as const],
  );
  return { status: answer.statusCode, headers: Object.fromEntries(plain), body: answer.rawPayload };
};
