/** What came back. `body` is the parsed JSON where there is any. */
export interface Answer {
  readonly status: number;
  readonly body: any; // An answer is what the tests look at: nothing is assumed of its shape.
  readonly text: string;
  /** What came over the wire, for files. */
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  delete(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends exactly these bytes. */
  send(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Talks HTTP to a server, with a bearer token or as nobody. */
export const clientOf = (baseUrl: string, token?: string): Client => {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};

  const send: Client['send'] = async (method, path, body, headers) => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      body,
      headers: { ...authorization, ...headers },
      redirect: 'manual',
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    return { status: response.status, body: parsed(text), text, bytes, headers: response.headers };
  };

  const sendJson = (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    body === undefined
      ? send(method, path, undefined, headers)
      : send(method, path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

  return {
    send,
    get: (path, headers = {}) => send('GET', path, undefined, headers),
    delete: (path, headers = {}) => send('DELETE', path, undefined, headers),
    post: (path, body, headers) => sendJson('POST', path, body, headers),
    put: (path, body, headers) => sendJson('PUT', path, body, headers),
    graphql: (query, variables) => sendJson('POST', '/graphql', { query, variables }),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not every answer is JSON (204, HTML): its text is there for whoever wants it.
    return undefined;
  }
};

/** The stable code of a refusal. */
export const codeOf = (answer: Answer): string | undefined => answer.body?.error?.details?.code;

/** Where GraphQL has its code. */
export const graphqlCodeOf = ({ body }: Answer): string | undefined => body?.errors?.[0]?.extensions?.code;

/** The answer itself if it is a success; an error that shows what came back if not. */
export const expectOk = (answer: Answer, what: string): Answer => {
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw new Error(`${what} was answered ${answer.status}: ${answer.text.slice(0, 1_500)}`);
};
