import { expect, test, type Page } from './journey';
import { baseUrl, sessionOf, signedIn } from './people';
import { takePicture } from './take-picture';

const request = async (account: string, method: string, path: string, body?: object) => {
  const answer = await fetch(`${baseUrl()}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await sessionOf(account)}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { data: { documentId: string } }).data;
};

const make = async (type: string, data: object): Promise<string> =>
  (await request('chief', 'POST', `/content-manager/collection-types/api::${type}.${type}?locale=vi`, data)).documentId;

const publish = (type: string, documentId: string) =>
  request('chief', 'POST', `/editorial/entries/${type}/${documentId}/vi/actions/publish`, {});

const openFind = async (page: Page): Promise<void> => {
  await page.goto(`${baseUrl()}/admin`);
  await page.getByRole('link', { name: 'Tìm nội dung' }).click();
  await expect(page.getByRole('heading', { name: 'Tìm nội dung' })).toBeVisible();
};

test('an editor finds an entry without marks, keeps the view, and takes the list along', async ({ browser }) => {
  const name = `Phố Đồng Khởi ${Date.now()}`;
  await make('event', { name });
  const page = await signedIn(browser, 'editor');
  await openFind(page);
  await page.getByRole('searchbox').fill(name.replace('Phố Đồng Khởi', 'pho dong khoi'));
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.getByText('1 kết quả')).toBeVisible();
  await takePicture(page, 'finding-vi');

  await page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await page.getByRole('dialog').getByLabel('Tên bộ lọc').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bảng tính' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('tim-kiem.xlsx');

  await page.getByRole('searchbox').fill('khongcoginhuvay');
  await expect(page.getByText('Không tìm thấy nội dung nào.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test('quick open reaches an entry by keys alone, from anywhere in the panel', async ({ browser }) => {
  const name = `Lễ hội Sông Bé ${Date.now()}`;
  const documentId = await make('event', { name });
  const page = await signedIn(browser, 'editor');
  await page.goto(`${baseUrl()}/admin`);
  await expect(page.getByRole('link', { name: 'Tìm nội dung' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const words = page.getByRole('dialog').getByRole('combobox');
  await expect(words).toBeFocused();
  await page.keyboard.type(name.replace('Lễ hội Sông Bé', 'le hoi song be'));
  await expect(page.getByRole('option', { name: new RegExp(name) })).toHaveAttribute('aria-selected', 'true');
  await takePicture(page, 'quick-open-vi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(documentId));
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a duplicate person is named, merged, and the live article names the one that stays', async ({ browser }) => {
  const name = `Trần Đình Hưởng ${Date.now()}`;
  const kept = await make('person', { name });
  const double = await make('person', { name: name.normalize('NFD').replace(/\p{M}/gu, '').replace('Đ', 'D') });
  const title = `Bài có người trùng ${Date.now()}`;
  const article = await make('article', {
    title,
    externalUrl: 'https://example.org/bai',
    persons: { set: [{ documentId: double, locale: 'vi' }] },
  });
  for (const documentId of [kept, double]) await publish('person', documentId);
  await publish('article', article);

  const page = await signedIn(browser, 'chief');
  await page.goto(
    `${baseUrl()}/admin/content-manager/collection-types/api::person.person/${double}?plugins[i18n][locale]=vi`,
  );
  await expect(page.getByText('Có thể đã có hồ sơ này')).toBeVisible();
  await takePicture(page, 'double-vi');
  await page.getByRole('button', { name: `Gộp với “${name}”` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: title })).toBeVisible();
  await takePicture(page, 'merge-vi');
  await dialog.getByRole('button', { name: 'Gộp ngay' }).click();
  await expect(page).toHaveURL(new RegExp(kept));

  const answer = await fetch(`${baseUrl()}/api/delivery/vi/articles/${article}`);
  const { data } = (await answer.json()) as { data: { persons: { documentId: string; name: string }[] } };
  expect(data.persons).toMatchObject([{ documentId: kept, name }]);
});

test('the page for finding speaks Chinese to who works in it', async ({ browser }) => {
  const page = await signedIn(browser, 'translator.zh');
  await page.goto(`${baseUrl()}/admin/editorial/find?q=平阳`);
  await expect(page.getByRole('heading', { name: '查找内容' })).toBeVisible();
  await expect(page.getByRole('grid')).toBeVisible();
  await takePicture(page, 'finding-zh');
});
