import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { articlePath, baseUrl, sessionOf, signedIn } from './people';
import { takePicture } from './take-picture';

const send = async (method: string, path: string, body?: object) => {
  const answer = await fetch(`${baseUrl()}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await sessionOf('chief')}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { data: { documentId: string; name?: string }; results?: readonly object[] };
};

const makePerson = async (name: string): Promise<string> =>
  (await send('POST', '/content-manager/collection-types/api::person.person?locale=vi', { name })).data.documentId;

const linkedPersons = async (documentId: string, locale: string): Promise<readonly object[]> =>
  (await send('GET', `/content-manager/relations/api::article.article/${documentId}/persons?locale=${locale}`))
    .results ?? [];

const open = /Không có trong danh sách|列表中没有/;

/** The way on that stands below the picker of the people an article names. */
const openDialog = async (page: Page) => {
  const field = page.locator('input[name=persons]');
  await expect(field).toBeVisible({ timeout: 60_000 });
  await field.scrollIntoViewIfNeeded();
  await page
    .locator('div')
    .filter({ has: field })
    .filter({ has: page.getByRole('button', { name: open }) })
    .last()
    .getByRole('button', { name: open })
    .click();
  return page.getByRole('dialog');
};

const save = async (page: Page, name: string): Promise<void> => {
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name, exact: true }).click();
  expect((await saved).status()).toBe(200);
};

test('a person whom the language lacks is begun from the picker of a Chinese article, and named by it', async ({
  browser,
}) => {
  const name = `Nguyễn Thị Sáu ${Date.now()}`;
  const person = await makePerson(name);
  await send('POST', `/editorial/entries/person/${person}/vi/actions/publish`, {});
  const chief = await deskOf('chief');
  const documentId = await chief.create(`Bài có nhân vật ${Date.now()}`);
  await chief.act(documentId, 'publish', { omitReferences: true });
  const translator = await deskOf('translator.zh');
  await translator.startTranslation(documentId, 'zh-Hans');

  const page = await signedIn(browser, 'translator.zh');
  await page.goto(articlePath(documentId, 'zh-Hans'));
  const dialog = await openDialog(page);
  await dialog.getByLabel('名称').fill(name.normalize('NFD').replace(/\p{M}/gu, ''));
  const start = dialog.getByRole('button', { name: `开始翻译并选择：${name}` });
  await expect(start).toBeVisible();
  await takePicture(page, 'reference-start-zh');
  expect(await obstacles(page, '[role=dialog]')).toEqual([]);
  await start.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await save(page, '保存');
  expect(await linkedPersons(documentId, 'zh-Hans')).toMatchObject([{ documentId: person, locale: 'zh-Hans' }]);
});

test('a new person is made from the picker as a draft, after the question whether it is a double', async ({
  browser,
}) => {
  const name = `Trần Văn Bảy ${Date.now()}`;
  await makePerson(name);
  const reporter = await deskOf('reporter');
  const documentId = await reporter.create(`Bài có người mới ${Date.now()}`);
  const page = await signedIn(browser, 'reporter');
  await page.goto(articlePath(documentId, 'vi'));
  const dialog = await openDialog(page);
  await dialog.getByLabel('Tên').fill(name);
  await expect(dialog.getByText('Có thể đã có hồ sơ này')).toBeVisible();
  await takePicture(page, 'reference-doubles-vi');
  await dialog.getByRole('button', { name: `Vẫn tạo nhân vật mới “${name}”` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await takePicture(page, 'reference-linked-vi');
  await save(page, 'Lưu');
  expect(await linkedPersons(documentId, 'vi')).toMatchObject([{ name }]);
});
