import { expect, test, type Page } from './journey';
import { demoPassword } from './demo-process';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

const types = ['article', 'event', 'award', 'person', 'organization'];

/** A message that has no text in a language is shown by its id. */
const rawMessage =
  /\b(?:editorial|content-manager|content-types|app|global|components|i18n|upload|Auth|Settings|HomePage|notification)\.[A-Za-z][\w:-]*(?:\.[\w:-]+)*/g;

/** Codes of enumerations, as the database has them. */
const rawCode = /^(?:displayDate|published|onSite|planned|confirmed|unconfirmed|penName|stated|counted|university)$/gm;

const rawTexts = async (page: Page): Promise<readonly string[]> => {
  const text = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [placeholder]')];
    const names = named.map(
      (one) => `${one.getAttribute('aria-label') ?? ''}\n${one.getAttribute('placeholder') ?? ''}`,
    );
    return [document.body.innerText, ...names].join('\n');
  });
  return [...new Set([...(text.match(rawMessage) ?? []), ...(text.match(rawCode) ?? [])])];
};

const people = [
  { account: 'editor', language: 'vi', approval: 'Duyệt bài', status: 'Chờ duyệt', column: 'Trạng thái duyệt' },
  { account: 'translator.en', language: 'en', approval: 'Approval', status: 'In review', column: 'Approval status' },
  { account: 'translator.zh', language: 'zh-Hans', approval: '审批', status: '待审批', column: '审批状态' },
] as const;

for (const { account, language, approval, status, column } of people) {
  test(`the panel speaks ${language} everywhere an editor goes`, async ({ browser }) => {
    test.setTimeout(300_000);
    const desk = await deskOf('reporter');
    const documentId = await desk.create(`Bài chờ duyệt ${Date.now()}`);
    await desk.act(documentId, 'submit');
    const page = await signedIn(browser, account);
    for (const type of types) {
      await page.goto(`${baseUrl()}/admin/content-manager/collection-types/api::${type}.${type}`);
      await expect(page.locator('th').filter({ hasText: column })).toBeVisible();
      if (type === 'article') {
        await expect(page.locator('tbody tr').nth(3)).toBeVisible();
        await takePicture(page, `articles-${language}`);
      }
      expect(await rawTexts(page), `list of ${type}`).toEqual([]);
      await page.goto(`${page.url().split('?')[0]}/create?plugins[i18n][locale]=${language}`);
      await expect(page.getByRole('heading', { name: approval, level: 2 })).toBeVisible();
      await expect(page.locator('form input').first()).toBeVisible();
      expect(await rawTexts(page), `form of ${type}`).toEqual([]);
    }

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.goto(articlePath(documentId, 'vi'));
    await expect(page.getByText(status, { exact: true }).first()).toBeVisible();
    expect(await rawTexts(page), 'an article in review').toEqual([]);
  });
}

test('a new browser begins in Vietnamese, and goes on in the language of who signs in', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await page.goto(`${baseUrl()}/admin`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.locator('input[name=email]').fill('language.zh@toasoan.example');
  await page.locator('input[name=password]').fill(demoPassword);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('林书雅');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
