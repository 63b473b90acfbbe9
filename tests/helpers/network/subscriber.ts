import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly data: { readonly sequence: number; readonly documentId: string; readonly kind: string };
}

/** A downstream site that takes webhooks; it answers as it is told, and 204 else. */
export interface DownstreamSite {
  readonly url: string;
  readonly received: readonly Received[];
  /** Answers of the next requests, first come first served. */
  answerNext(...answers: readonly { readonly status: number; readonly headers?: Record<string, string> }[]): void;
  close(): Promise<void>;
}

export const startDownstreamSite = async (): Promise<DownstreamSite> => {
  const received: Received[] = [];
  const planned: { readonly status: number; readonly headers?: Record<string, string> }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const { data } = JSON.parse(body) as Pick<Received, 'data'>;
      received.push({ headers: request.headers, body, data });
      const { status, headers } = planned.shift() ?? { status: 204 };
      response.writeHead(status, headers);
      response.end(status === 204 ? undefined : 'thanks for nothing');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answerNext: (...answers) => planned.push(...answers),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
