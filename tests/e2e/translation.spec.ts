import { expect, test } from './journey';
import { deskOf } from './newsroom-api';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

test('in Chinese: an outdated article is found on the board, its changes seen, translated and submitted', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const chief = await deskOf('chief');
  const name = `Thư viện mở cửa buổi tối ${Date.now()}`;
  const documentId = await chief.create(name);
  await chief.act(documentId, 'publish', { omitReferences: true });
  await (await deskOf('translator.zh')).startTranslation(documentId, 'zh-Hans');
  await chief.write(documentId, { title: `${name} và cuối tuần` });
  await chief.act(documentId, 'publish', { omitReferences: true });

  const page = await signedIn(browser, 'translator.zh');
  await page.goto(`${baseUrl()}/admin/editorial/coverage?locale=zh-Hans&status=outdated`);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row.getByText('已过时')).toBeVisible({ timeout: 60_000 });
  await takePicture(page, 'language-board-zh-Hans');

  await row.getByRole('link', { name: '翻译' }).last().click();
  const segment = page.locator('[data-segment="title"]');
  await expect(segment.locator('ins')).toContainText('và cuối tuần');
  await expect(segment.getByText('原文已修改')).toBeVisible();
  const field = segment.getByRole('textbox');
  await field.click();
  await field.fill('图书馆夜间及周末开放');
  await takePicture(page, 'translation-beside-source');

  await page.context().setOffline(true);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('您已输入的内容保留在本机。')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('已保存。')).toBeVisible({ timeout: 60_000 });
  await expect(segment.getByText('已翻译')).toBeVisible();

  await page.getByRole('button', { name: '保存并提交审批' }).click();
  await expect(page.getByRole('button', { name: '保存并提交审批' })).toBeDisabled();
  await page.goto(`${baseUrl()}/admin/editorial/coverage?locale=zh-Hans&status=inReview`);
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
  await takePicture(page, 'translation-submitted');
});
