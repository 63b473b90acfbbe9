import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemo } from './demo-process';

/** One demo newsroom for all journeys, unless BASE_URL names one that runs already. */
const globalSetup = async (): Promise<(() => Promise<void>) | undefined> => {
  if (process.env['BASE_URL']) return undefined;
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'toa-soan-e2e-'));
  const demo = await startDemo(dataDirectory);
  process.env['BASE_URL'] = demo.url;
  process.env['SITE_BASE_URL'] = demo.siteUrl;
  console.log(`The demo was ready after ${Math.round(demo.readyAfter / 1000)} s.`);
  return async () => {
    await demo.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
};

export default globalSetup;
