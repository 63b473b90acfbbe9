import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a server and its database, and can make connections of one kind fall silent. */
export interface SilentProxy {
  readonly url: string;
  /** From now on connections that have said the word neither end nor say anything. */
  silence(): void;
  restore(): void;
  close(): Promise<void>;
}

/** A connection is of the kind in question once `word` has gone through it. */
export const startSilentProxy = async (databaseUrl: string, word: string): Promise<SilentProxy> => {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let isOfTheKind = false;
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        isOfTheKind ||= data.includes(word);
        if (!(isSilent && isOfTheKind)) to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    silence: () => {
      isSilent = true;
    },
    restore: () => {
      isSilent = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
