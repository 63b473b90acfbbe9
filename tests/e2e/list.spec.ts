import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';

const filterBy = async (page: Page, field: string, value: string): Promise<void> => {
  await page.getByRole('button', { name: 'Bộ lọc' }).click();
  const popover = page.locator('[data-radix-popper-content-wrapper]').filter({ has: page.locator('form') });
  await popover.getByRole('combobox').first().click();
  await page.getByRole('option', { name: field, exact: true }).click();
  await popover.getByRole('combobox').last().click();
  await page.getByRole('option', { name: value, exact: true }).click();
  await popover.locator('button[type=submit]').click();
};

test('the list shows approval status and liveness, and filters by both', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const title = `Bài chờ duyệt trong danh sách ${Date.now()}`;
  await desk.act(await desk.create(title), 'submit');
  const page = await signedIn(browser, 'editor');
  await page.goto(`${baseUrl()}/admin/content-manager/collection-types/api::article.article?sort=updatedAt:DESC`);
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('Chờ duyệt');
  await expect(row).toContainText('Chưa xuất bản');
  await expect(page.locator('th').filter({ hasText: /^Trạng thái/i })).toHaveText([
    /Trạng thái duyệt/i,
    /Trạng thái xuất bản/i,
  ]);

  await filterBy(page, 'Trạng thái duyệt', 'Chờ duyệt');
  await expect(page.getByRole('button', { name: 'Trạng thái duyệt là Chờ duyệt' })).toBeVisible();
  await expect(row).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Đã duyệt' })).toHaveCount(0);

  await filterBy(page, 'Trạng thái xuất bản', 'Đang xuất bản');
  await expect(row).toHaveCount(0);
});

test('an entry in the trash is found by the filter, and comes back from there', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const title = `Bài bỏ nhầm ${Date.now()}`;
  const documentId = await desk.create(title);
  const page = await signedIn(browser, 'reporter');
  await page.goto(articlePath(documentId, 'vi'));
  const panel = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Duyệt bài' }) });
  await panel.getByRole('button', { name: 'Việc khác với bài này' }).click();
  await page.getByRole('menuitem', { name: 'Bỏ vào thùng rác' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  await expect(page.getByText('Trong thùng rác', { exact: true })).toBeVisible();

  await page.goto(`${baseUrl()}/admin/content-manager/collection-types/api::article.article?sort=updatedAt:DESC`);
  await expect(page.locator('table')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await filterBy(page, 'Thùng rác', 'Trong thùng rác');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(page.getByRole('button', { name: 'Gửi duyệt' })).toBeVisible();
});
