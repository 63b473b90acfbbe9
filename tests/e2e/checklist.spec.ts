import type { Locator } from '@playwright/test';
import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { articlePath, baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

test('the checklist follows what is being typed, before it is saved', async ({ browser }) => {
  const reporter = await deskOf('reporter');
  const documentId = await reporter.create(`Cầu mới thông xe ${Date.now()}`);
  const page = await signedIn(browser, 'reporter');
  await page.goto(articlePath(documentId, 'vi'));
  const panel = page.getByRole('complementary').filter({ hasText: 'Danh mục kiểm tra' }).last();
  await expect(panel.getByText('Chưa chọn loại bài viết')).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByText('Chưa ghi tác giả')).toBeVisible();
  const address = page.getByRole('textbox', { name: 'Link thay thế nội dung' });
  await address.fill('http://127.0.0.1/noi-bo');
  await panel.getByRole('button', { name: 'Kiểm tra 1 đường dẫn' }).click();
  await expect(panel.getByText('1 đường dẫn không mở được')).toBeVisible();
  await page.getByRole('combobox', { name: 'Loại bài viết' }).click();
  await page.getByRole('option', { name: 'Tin', exact: true }).first().click();
  await expect(panel.getByText('Đã có loại bài viết')).toBeVisible();
  await takePicture(page, 'checklist-panel-vi');
  expect(await obstacles(page, 'aside')).toEqual([]);
});

const choose = async (page: Page, choice: Locator, name: string): Promise<void> => {
  await choice.click();
  await page.getByRole('option', { name }).click();
};

for (const [account, title, save] of [
  ['admin', 'Danh mục kiểm tra', 'Lưu danh mục'],
  ['language.zh', '检查清单', null],
] as const) {
  test(`the rules are set on a page of the settings, and read by everybody (${title})`, async ({ browser }) => {
    const page = await signedIn(browser, account);
    await page.goto(`${baseUrl()}/admin/settings/editorial/checklist`);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible({ timeout: 60_000 });
    if (save === null) {
      await expect(page.getByRole('combobox', { name: '体裁' })).toBeDisabled();
    } else {
      // Of events: what is required of articles would hold for every other journey.
      await page.getByRole('combobox', { name: 'Loại nội dung' }).click();
      await page.getByRole('option', { name: 'Sự kiện', exact: true }).click();
      const caption = page.getByRole('combobox', { name: 'Chú thích ảnh' });
      await choose(page, caption, 'Bắt buộc');
      await page.getByRole('button', { name: save }).click();
      await expect(page.getByText('Đã lưu danh mục kiểm tra.')).toBeVisible();
      // The page stays where it was, and takes the next change at once.
      await choose(page, caption, 'Nhắc');
      await page.getByRole('button', { name: save }).click();
      await expect(page.getByRole('button', { name: save })).toBeDisabled();
      await expect(caption).toHaveText('Nhắc');
    }
    await takePicture(page, `checklist-settings-${account}`);
    expect(await obstacles(page, 'main')).toEqual([]);
  });
}
