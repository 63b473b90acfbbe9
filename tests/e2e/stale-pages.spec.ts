import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

const refused = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

test('rules of the checklist that another person changed first are kept apart, and can be given up', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'admin');
  await page.goto(`${baseUrl()}/admin/settings/editorial/checklist`);
  await page.getByRole('combobox', { name: 'Loại nội dung' }).click();
  await page.getByRole('option', { name: 'Giải thưởng', exact: true }).click();
  const links = page.getByRole('combobox', { name: 'Đường dẫn mở được' });
  const length = page.getByRole('combobox', { name: 'Độ dài' });
  await expect(links).toHaveText('Không kiểm tra');
  await links.click();
  await page.getByRole('option', { name: 'Nhắc' }).click();

  const another = await deskOf('admin');
  const rule = {
    contentType: 'award',
    category: null,
    item: 'length',
    severity: 'advisory',
    minimum: 20,
    maximum: null,
  };
  await another.revise('/editorial/checklist', ({ rules }) => ({ rules: [...(rules as object[]), rule] }));

  const save = page.getByRole('button', { name: 'Lưu danh mục' });
  await save.click();
  const notice = refused(page, 'Chưa lưu được danh mục kiểm tra');
  await expect(notice).toContainText('Có người vừa thay đổi danh mục kiểm tra');
  await expect(links).toHaveText('Nhắc');
  await expect(save).toBeEnabled();
  // Strapi's buttons are paler under the mouse.
  await page.mouse.move(0, 0);
  await takePicture(page, 'checklist-stale-vi');
  await expect.poll(() => obstacles(page, 'main')).toEqual([]);

  await notice.getByRole('button', { name: 'Bỏ phần tôi sửa, xem danh mục mới' }).click();
  await expect(length).toHaveText('Nhắc');
  await expect(links).toHaveText('Không kiểm tra');
  await expect(notice).toBeHidden();
  await expect(save).toBeDisabled();
  // What is seen now can be changed and saved.
  await length.click();
  await page.getByRole('option', { name: 'Không kiểm tra' }).click();
  await save.click();
  await expect(page.getByText('Đã lưu danh mục kiểm tra.')).toBeVisible();
});

test('an order that another person changed first is kept apart, and can be given up', async ({ browser }) => {
  const chief = await deskOf('chief');
  const stamp = Date.now();
  const names = ['Bài tôi chọn', 'Bài người khác chọn'].map((name) => `${name} ${stamp}`);
  const [mine = '', theirs = ''] = names;
  const documentIds: string[] = [];
  for (const name of names) {
    const documentId = await chief.create(name);
    await chief.act(documentId, 'publish', { omitReferences: true });
    documentIds.push(documentId);
  }
  const page = await signedIn(browser, 'editor');
  await page.goto(`${baseUrl()}/admin/editorial/placements`);
  await page.getByLabel('Tìm theo tiêu đề, tên').fill(String(stamp));
  await page.getByRole('button', { name: `Đưa lên đầu: ${mine}` }).click();

  await chief.revise('/editorial/placements?slot=front-page&locale=vi', () => ({
    placements: [{ contentType: 'article', documentId: documentIds[1], from: null, to: null }],
  }));

  const placed = page.getByRole('list').filter({ has: page.getByRole('button', { name: /^Bỏ “.*” khỏi vị trí$/ }) });
  await page.getByRole('button', { name: 'Lưu và lên trang ngay' }).click();
  const notice = refused(page, 'Chưa lưu được cách xếp');
  await expect(notice).toContainText('Có người vừa xếp lại vị trí này');
  await expect(placed.getByRole('listitem').filter({ hasText: mine })).toBeVisible();
  await takePicture(page, 'placements-stale-vi');

  await notice.getByRole('button', { name: 'Bỏ phần tôi sửa, xem cách xếp mới' }).click();
  await expect(placed.getByRole('listitem').filter({ hasText: theirs })).toBeVisible();
  await expect(placed.getByRole('listitem').filter({ hasText: mine })).toBeHidden();
  await expect(notice).toBeHidden();
});
