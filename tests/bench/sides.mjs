import { fork } from 'node:child_process';
import path from 'node:path';

const secret = 'bench-secret-bench-secret-bench-secret';

const environment = (databaseUrl, publicDirectory) => ({
  ...process.env,
  TZ: 'UTC',
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  DATABASE_URL: databaseUrl,
  PUBLIC_DIRECTORY: publicDirectory,
  APP_KEYS: `${secret},${secret}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  ROYALTIES_KEY: secret,
  STRAPI_TELEMETRY_DISABLED: 'true',
});

/** The next message of a process; an error if it ends instead. */
const answer = (child) =>
  new Promise((resolve, reject) => {
    const ended = (code) => {
      child.off('message', told);
      reject(new Error(`a side of the comparison ended with ${code}`));
    };
    const told = (message) => {
      child.off('exit', ended);
      resolve(message);
    };
    child.once('message', told);
    child.once('exit', ended);
  });

const sideOf = async (child) => {
  await answer(child);
  return {
    ask: async (question) => {
      const answered = answer(child);
      child.send(question);
      return answered;
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
};

/** One application in a process of its own, loaded and asked over messages. */
export const startSide = (root, side, appDirectory, distDirectory, databaseUrl, publicDirectory) =>
  sideOf(
    fork(path.join(root, 'tests/bench/worker.cjs'), [appDirectory, distDirectory, side], {
      cwd: appDirectory,
      env: environment(databaseUrl, publicDirectory),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
  );

/** Koa alone, sending what it is given from memory. */
export const startBareKoa = (root) =>
  sideOf(
    fork(path.join(root, 'tests/bench/bare-koa.cjs'), [], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
  );
