import type { Core } from '@strapi/strapi';
import { createDemoAccounts } from './accounts';
import { DemoWriter } from './demo-writer';
import { uploadPictures } from './upload-pictures';
import { writeArticles } from './write-articles';
import { writeAwardEvidence, writeAwards, writeEvents, writeOrganizations, writePeople } from './write-entries';
import { writeSupportingTypes } from './write-supporting-types';

export { demoAccounts } from './accounts';

/** Loads the demo newsroom into an empty installation, once; a second start finds it there. */
export const loadDemoNewsroom = async (
  strapi: Core.Strapi,
  options: { readonly password: string; readonly report: (message: string) => void },
): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'demo', key: 'loaded' });
  if (await store.get({})) return;
  options.report('Loading the demo newsroom …');
  const writer = new DemoWriter(strapi, await createDemoAccounts(strapi, options.password));
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
  await store.set({ value: true });
};
