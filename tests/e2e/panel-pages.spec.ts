import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

/** Every page of ours in the panel, with the people who work there. */
const pagesOf = {
  chief: {
    home: '',
    inbox: 'editorial/inbox?view=overdue',
    find: 'editorial/find',
    notices: 'editorial/notices',
    calendar: 'editorial/calendar',
    import: 'editorial/import',
    placements: 'editorial/placements',
    languages: 'editorial/coverage',
    audit: 'settings/editorial/audit',
  },
  admin: {
    workflows: 'settings/editorial/workflows',
    checklist: 'settings/editorial/checklist',
    preferences: 'settings/editorial/notices',
    'left-behind': 'settings/editorial/left-behind',
    subscribers: 'settings/delivery/subscribers',
  },
  accountant: Object.fromEntries(
    ['works', 'manual-works', 'periods', 'payments', 'unpaid', 'payees', 'reports', 'settings'].map((name) => [
      `royalties-${name}`,
      `plugins/royalties/${name}`,
    ]),
  ),
  reporter: { 'own-royalties': 'plugins/own-royalties' },
} as const;

/**
 * What on the page only a mouse reaches: controls that Tab leaves out where no arrow keys lead to them,
 * and what shows the hand of something to press without being a control.
 */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls =
      'a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [role=combobox], [role=switch], [role=checkbox], [role=tab], [role=option], [role=menuitem], [role=radio], [contenteditable=true]';
    const movedByArrows = '[role=tablist], [role=radiogroup], [role=grid], [role=menu], [role=listbox], [role=toolbar]';
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const isOff = (element: Element): boolean =>
      element.matches(':disabled, [aria-disabled=true]') || element.closest('[aria-hidden=true], [inert]') !== null;
    const all = [...document.querySelectorAll('main *')].filter((element) => isShown(element) && !isOff(element));
    const skipped = all.filter(
      (element) =>
        element.matches(controls) &&
        !element.matches('label') &&
        (element as HTMLElement).tabIndex < 0 &&
        element.closest(movedByArrows) === null,
    );
    const pressed = all.filter(
      (element) =>
        getComputedStyle(element).cursor === 'pointer' &&
        element.closest(controls) === null &&
        element.querySelector(controls) === null &&
        !element.matches('[tabindex="0"]'),
    );
    return [...skipped, ...pressed].map((element) => element.outerHTML.slice(0, 200));
  });

/** How many different things take the focus in so many presses of Tab: fewer than that where it is caught. */
const movesOfTab = async (page: Page, presses: number): Promise<number> => {
  await page.evaluate(() => {
    const seen = new Set<EventTarget>();
    document.addEventListener('focusin', ({ target }) => target && seen.add(target));
    Object.assign(window, { seen });
  });
  for (let pressed = 0; pressed < presses; pressed += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => (window as unknown as { seen: Set<EventTarget> }).seen.size);
};

for (const [account, pages] of Object.entries(pagesOf)) {
  test(`on the pages of ${account} nothing serious is in the way, and keys reach all of it`, async ({ browser }) => {
    const chief = await deskOf('chief');
    await chief.act(await chief.create(`Bài chờ duyệt ${Date.now()}`), 'submit');
    const page = await signedIn(browser, account);
    const problems: Record<string, readonly string[]> = {};
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${baseUrl()}/admin/${path}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText(/^Đang tải/)).toHaveCount(0);
      await takePicture(page, `page-${name}`);
      const found = [
        ...(await obstacles(page, 'main')),
        ...(await outOfReach(page)).map((html) => `out of reach: ${html}`),
      ];
      // Strapi's own menu before the page has more than so many links.
      if ((await movesOfTab(page, 12)) < 12) found.push('Tab is caught');
      if (found.length > 0) problems[name] = found;
    }
    expect(problems).toEqual({});
  });
}
