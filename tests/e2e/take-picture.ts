import type { Page } from '@playwright/test';

/** The README's pictures are taken by the journeys: `SCREENSHOTS=.github/screenshots npm run test:e2e`. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
