import type { Core } from '@strapi/strapi';
import { systemClock } from '../../platform/clock';
import { markRead } from '../../platform/editorial/notice-store';
import { readSql } from '../../platform/sql';
import { createDemoAccounts } from './accounts';
import { DemoWriter } from './demo-writer';
import { uploadPictures } from './upload-pictures';
import { writeArticles } from './write-articles';
import { writeAwardEvidence, writeAwards, writeEvents, writeOrganizations, writePeople } from './write-entries';
import { writeSupportingTypes } from './write-supporting-types';

export { demoAccounts } from './accounts';

/** Nobody begins with notices of how the demo was made. */
const startWithNothingToRead = async (strapi: Core.Strapi, people: readonly number[]): Promise<void> => {
  for (const id of people) {
    await markRead(readSql(strapi), id, { upTo: Number.MAX_SAFE_INTEGER }, systemClock.now());
  }
};

/** Loads the demo newsroom into an empty installation, once; a second start finds it there. */
export const loadDemoNewsroom = async (
  strapi: Core.Strapi,
  options: { readonly password: string; readonly report: (message: string) => void },
): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'demo', key: 'loaded' });
  if (await store.get({})) return;
  options.report('Loading the demo newsroom …');
  const people = await createDemoAccounts(strapi, options.password);
  const writer = new DemoWriter(strapi, people);
  await writer.resume();
  const pictures = await uploadPictures(strapi);
  const steps = [
    ['categories, keywords, places', writeSupportingTypes],
    ['organizations', writeOrganizations],
    ['people', writePeople],
    ['events', writeEvents],
    ['awards', writeAwards],
    ['articles', writeArticles],
    ['what the articles prove', writeAwardEvidence],
  ] as const;
  for (const [name, write] of steps) {
    options.report(`  ${name}`);
    await write(writer, pictures);
  }
  await startWithNothingToRead(strapi, [...people.values()]);
  await store.set({ value: true });
};
