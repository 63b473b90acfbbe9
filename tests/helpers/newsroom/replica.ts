import { expectOk, type Client } from './client';
import type { Entry } from './newsroom';

/** What a sync page says of one thing. */
interface Item {
  readonly state: 'live' | 'deleted' | 'retracted';
  readonly documentId: string;
  readonly locale: string;
}

/** A downstream site that knows nothing but what sync has told it. */
export interface Replica {
  /** Reads on until there is nothing more, or for some pages; answers what it was told. */
  follow(pages?: number): Promise<readonly Item[]>;
  has(entry: Entry): boolean;
  /** Its entries by key. */
  content(): ReadonlyMap<string, unknown>;
}

const keyOf = (one: { type: string; documentId: string; locale: string }): string =>
  `${one.type}/${one.documentId}/${one.locale}`;

export const newReplica = (client: Client, narrowed = ''): Replica => {
  const entries = new Map<string, unknown>();
  const limit = /&limit=\d+/.exec(narrowed)?.[0] ?? '';
  let token: string | null = null;
  return {
    follow: async (pages = Number.POSITIVE_INFINITY) => {
      const told: Item[] = [];
      for (let page = 0; page < pages; page += 1) {
        const path: string = token === null ? `initial=true${narrowed}` : `token=${token}${limit}`;
        const { data, meta } = expectOk(await client.get(`/api/delivery/sync?${path}`), 'a sync page').body;
        for (const item of data) {
          const what = item.state === 'live' ? item.entry : item;
          if (item.state === 'live') entries.set(keyOf(what), what);
          else entries.delete(keyOf(what));
          told.push({ state: item.state, ...what });
        }
        token = meta.token;
        if (!meta.hasMore) break;
      }
      return told;
    },
    has: (entry) => entries.has(keyOf(entry)),
    content: () => new Map([...entries].sort()),
  };
};

/** Everything that is live, as a new replica gets it. */
export const readExport = async (client: Client, narrowed = ''): Promise<ReadonlyMap<string, unknown>> => {
  const replica = newReplica(client, `${narrowed}&limit=1000`);
  await replica.follow();
  return replica.content();
};
