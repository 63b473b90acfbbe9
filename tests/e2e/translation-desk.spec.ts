import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

/** What keeps somebody with a screen reader or a keyboard from working; what Strapi's own frame does is not ours. */
const obstacles = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
};

const people = [
  { account: 'chief', language: 'vi', target: 'en', board: 'Bảng ngôn ngữ' },
  { account: 'language.zh', language: 'zh-Hans', target: 'zh-Hans', board: '语言总览' },
] as const;

for (const { account, language, target, board } of people) {
  test(`the board and the translation beside its source are open to everybody, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const chief = await deskOf('chief');
    const name = `Thư viện mở cửa buổi tối ${Date.now()}`;
    const documentId = await chief.create(name);
    await chief.act(documentId, 'publish', { omitReferences: true });

    const page = await signedIn(browser, account);
    await page.goto(`${baseUrl()}/admin/editorial/coverage?type=article`);
    await expect(page.getByRole('heading', { name: board, level: 1 })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
    await takePicture(page, `board-${language}`);
    expect(await obstacles(page), 'the board').toEqual([]);

    const desk = await deskOf(account);
    await desk.startTranslation(documentId, target);
    await page.goto(`${baseUrl()}/admin/plugins/editorial/translation/article/${documentId}/${target}`);
    const field = page.locator('[data-segment="title"]').getByRole('textbox');
    await expect(field).toBeVisible({ timeout: 60_000 });
    await field.focus();
    await page.keyboard.press('Alt+c');
    await expect(field).toHaveValue(name);
    await page.keyboard.press('Control+Enter');
    await takePicture(page, `desk-${language}`);
    expect(await obstacles(page), 'the translation beside its source').toEqual([]);
  });
}
