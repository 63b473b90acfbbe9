import { createServer } from 'node:net';

import { HOST } from './server-names';

/** A port nobody listens on: the first of `preferred` that is free, otherwise one that the system picks. */
export async function findFreePort(preferred: readonly number[]): Promise<number> {
  for (const port of preferred) {
    const free = await listenOnce(port);
    if (free !== null) return free;
  }
  const picked = await listenOnce(0);
  if (picked === null) throw new Error(`No free port on ${HOST}`);
  return picked;
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

/** Null when it can't be listened on, for whatever reason: taken, reserved or not permitted. */
function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: HOST, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
