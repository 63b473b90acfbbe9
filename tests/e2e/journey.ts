import { test as base } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** Each journey closes the browsers of its people: panels left open go on asking the server. */
export const test = base.extend<{ peopleLeave: void }>({
  peopleLeave: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
