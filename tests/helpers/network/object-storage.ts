import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

export interface ObjectStorage {
  /** What a newsroom's environment says of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of what is stored. */
  names(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const bucket = 'newsroom';

/** A server that speaks S3, written by others, with an empty bucket. */
export const startObjectStorage = async (): Promise<ObjectStorage> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'toa-soan-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await server.run();
  return {
    environment: {
      S3_BUCKET: bucket,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_PREFIX: 'uploads/',
    },
    names: async () =>
      (await readdir(directory, { recursive: true }))
        .filter((name) => name.endsWith('._S3rver_object'))
        .map((name) => path.basename(name).replace(/\._S3rver_object$/, '')),
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
