import { readFile } from 'node:fs/promises';
import { expect, test } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

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
    expect(await obstacles(page, 'main'), 'the board').toEqual([]);

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
    expect(await obstacles(page, 'main'), 'the translation beside its source').toEqual([]);
  });
}

/** What a translator's own tool does with XLIFF: a text in every target. */
const translated = (xliff: string): string =>
  xliff
    .replace(
      /<source>([^]*?)<\/source>(\s*)<target>[^]*?<\/target>/g,
      (_, source: string, space: string) => `<source>${source}</source>${space}<target>译文 ${source}</target>`,
    )
    .replaceAll('state="initial"', 'state="translated"');

test('in Chinese: what is chosen on the board goes to a tool of one’s own as a file, and comes back with a report', async ({
  browser,
}) => {
  const chief = await deskOf('chief');
  const names = [1, 2].map((number) => `Phiên chợ quê ${number} ${Date.now()}`);
  for (const name of names) await chief.act(await chief.create(name), 'publish', { omitReferences: true });
  const page = await signedIn(browser, 'translator.zh');
  await page.goto(`${baseUrl()}/admin/editorial/coverage?type=article&locale=zh-Hans&status=missing`);
  for (const name of names) await page.getByRole('checkbox', { name: `选择 ${name}` }).click();
  await takePicture(page, 'board-chosen-zh-Hans');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 XLIFF（2）' }).click();
  const file = await (await leaving).path();
  const xliff = await readFile(file, 'utf8');
  for (const name of names) expect(xliff).toContain(name);

  const take = async (content: string): Promise<void> => {
    const buffer = Buffer.from(content, 'utf8');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入译文文件' }).click();
    await (await chooser).setFiles({ name: 'translations.xlf', mimeType: 'application/xliff+xml', buffer });
    await expect(page.getByRole('dialog')).toBeVisible();
  };
  await take(translated(xliff));
  const report = page.getByRole('dialog');
  for (const name of names) await expect(report.getByRole('link', { name })).toBeVisible();
  await expect(report.getByText('已写入')).toHaveCount(2);
  await takePicture(page, 'import-report-zh-Hans');
  expect(await obstacles(page), 'the report').toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await take(translated(xliff).replace('</target>', '<pc id="no-such">x</pc></target>'));
  await expect(report.getByText(/^第 \d+ 行: 导出时没有的格式代码：pc no-such$/)).toBeVisible();
  await takePicture(page, 'import-broken-zh-Hans');
});
