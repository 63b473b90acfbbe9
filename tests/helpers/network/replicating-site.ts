import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';

/** What a site does with one message. */
export interface Mood {
  /** Milliseconds before it answers. */
  readonly delay: number;
  /** `forgetful` has taken the message and says that it has not; `broken` hangs up. */
  readonly answer: 'taken' | 'refused' | 'forgetful' | 'broken';
}

/** What a message says has changed. */
export interface Told {
  readonly sequence: number;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
}

/** A downstream site that keeps a copy by what webhooks tell it, and reads each entry when it is told of it. */
export interface ReplicatingSite {
  readonly url: string;
  /** Until then every message is refused: the secret is shown after subscribing. */
  begin(secret: string, entries: ReadonlyMap<string, unknown>): void;
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  content(): ReadonlyMap<string, unknown>;
  /** What must not happen: a wrong signature, two messages at once, one that overtakes another. */
  readonly complaints: readonly string[];
  /** Messages that it took, repetitions included, and those that it turned away. */
  readonly counts: { taken: number; turnedAway: number };
}

/** `read` gets an entry as the public gets it now, and null for one that is gone. */
export const startReplicatingSite = async (
  read: (told: Told) => Promise<{ readonly sequence: number } | null>,
  mood: () => Mood,
): Promise<ReplicatingSite> => {
  const entries = new Map<string, unknown>();
  const complaints: string[] = [];
  const counts = { taken: 0, turnedAway: 0 };
  const seen = new Set<string>();
  let secret: string | null = null;
  let highest = 0;
  let underway = 0;
  // What was being done when the site went down is never finished.
  let life = 0;
  let server: Server;
  let port = 0;

  const verified = (request: IncomingMessage, body: string): Told | null => {
    if (secret === null) return null;
    try {
      new Webhook(secret).verify(body, request.headers as Record<string, string>);
    } catch (error) {
      complaints.push(`a signature that does not hold: ${String(error)}`);
    }
    return (JSON.parse(body) as { readonly data: Told }).data;
  };

  const noteOrder = (id: string, { sequence }: Told): void => {
    if (!seen.has(id) && sequence < highest) complaints.push(`${sequence} came after ${highest}`);
    seen.add(id);
    highest = Math.max(highest, sequence);
  };

  const take = async (told: Told): Promise<void> => {
    const begun = life;
    const key = `${told.type}/${told.documentId}/${told.locale}`;
    const entry = await read(told);
    if (life !== begun) return;
    if (entry === null) entries.delete(key);
    else entries.set(key, entry);
  };

  const answer = async (request: IncomingMessage, body: string, response: ServerResponse): Promise<void> => {
    const { delay, answer: way } = mood();
    const told = verified(request, body);
    if (told) noteOrder(String(request.headers['webhook-id']), told);
    await pause(delay);
    if (told && (way === 'taken' || way === 'forgetful')) await take(told);
    if (way === 'taken' && told) counts.taken += 1;
    else counts.turnedAway += 1;
    if (way === 'broken') request.socket.destroy();
    else {
      response.writeHead(told && way === 'taken' ? 204 : 503);
      response.end();
    }
  };

  const listen = async (): Promise<void> => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      const begun = life;
      underway += 1;
      if (underway > 1) complaints.push('two messages at once');
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        answer(request, Buffer.concat(chunks).toString('utf8'), response)
          .catch((error: unknown) => {
            complaints.push(String(error));
            request.socket.destroy();
          })
          .finally(() => {
            if (life === begun) underway -= 1;
          });
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };

  await listen();
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    begin: (given, known) => {
      for (const [key, entry] of known) entries.set(key, entry);
      secret = given;
    },
    goDown: async () => {
      life += 1;
      underway = 0;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    comeUp: listen,
    content: () => new Map([...entries].sort()),
    complaints,
    counts,
  };
};
