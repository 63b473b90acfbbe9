import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

const dialog = (page: Page) => page.getByRole('dialog');

/** Ticks entries of a list by their titles, which the list forgets when it is read anew. */
const choose = (page: Page, titles: readonly string[]): Promise<void> =>
  expect(async () => {
    for (const title of titles) await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check();
    await expect(page.getByText(`已选择 ${titles.length} 条`)).toBeVisible({ timeout: 1_000 });
  }).toPass();

test('in Chinese: two translations are rejected with one reason, come back, and are approved together', async ({
  browser,
}) => {
  const [chief, translator] = [await deskOf('chief'), await deskOf('translator.zh')];
  const names = [1, 2].map((number) => `Đọc sách bên sông ${number} ${Date.now()}`);
  const documentIds: string[] = [];
  for (const name of names) {
    const documentId = await chief.create(name);
    await chief.act(documentId, 'publish', { omitReferences: true });
    await translator.startTranslation(documentId, 'zh-Hans');
    await translator.act(documentId, 'submit', {}, 'zh-Hans');
    documentIds.push(documentId);
  }
  const page = await signedIn(browser, 'language.zh');
  await page.goto(
    `${baseUrl()}/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=zh-Hans&sort=updatedAt:DESC`,
  );
  await choose(page, names);
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await dialog(page).getByRole('button', { name: '退回', exact: true }).click();
  await expect(dialog(page).getByText('请填写理由。')).toBeVisible();
  await dialog(page).getByRole('textbox').first().fill('地名请按词汇表翻译。');
  await takePicture(page, 'bulk-reject-zh-Hans');
  await dialog(page).getByRole('button', { name: '退回', exact: true }).click();
  await expect(dialog(page).getByText('2 项已完成，0 项被拒绝。')).toBeVisible();
  await takePicture(page, 'bulk-rejected-zh-Hans');
  await dialog(page).getByRole('button', { name: '关闭' }).last().click();
  for (const name of names) await expect(page.getByRole('row').filter({ hasText: name })).toContainText('已退回');

  for (const documentId of documentIds) await translator.act(documentId, 'submit', {}, 'zh-Hans');
  await page.reload();
  await choose(page, names);
  await page.getByRole('button', { name: '通过', exact: true }).click();
  await expect(dialog(page).getByRole('heading', { name: '通过 (2)' })).toBeVisible();
  await takePicture(page, 'bulk-approve-zh-Hans');
  await dialog(page).getByRole('button', { name: '通过', exact: true }).click();
  await expect(dialog(page).getByText('2 项已完成，0 项被拒绝。')).toBeVisible();
  await dialog(page).getByRole('button', { name: '关闭' }).last().click();
  // Translations have a second step, which is the Managing Editor's.
  const secretary = await deskOf('secretary');
  for (const documentId of documentIds) await secretary.act(documentId, 'approve', {}, 'zh-Hans');
  await page.reload();
  for (const name of names) await expect(page.getByRole('row').filter({ hasText: name })).toContainText('已发布');
});

test('what an article names and readers don’t see yet goes live along with it', async ({ browser }) => {
  const reporter = await deskOf('reporter');
  const name = `Nhà văn chưa ai biết ${Date.now()}`;
  const person = await reporter.createPerson(name);
  const documentId = await reporter.create(`Gặp ${name}`);
  const persons = { connect: [{ documentId: person, locale: 'vi' }], disconnect: [] };
  await reporter.write(documentId, { persons });
  const page = await signedIn(browser, 'chief');
  await page.goto(articlePath(documentId, 'vi'));
  await page.getByRole('button', { name: 'Xuất bản thẳng', exact: true }).first().click();
  await dialog(page).getByRole('button', { name: 'Xuất bản thẳng', exact: true }).click();
  await expect(dialog(page).getByRole('link', { name: new RegExp(name) })).toBeVisible();
  await dialog(page).getByRole('radio').last().click();
  await takePicture(page, 'references-along');
  await dialog(page).getByRole('button', { name: 'Xuất bản thẳng', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  const answer = await fetch(`${baseUrl()}/api/articles/${documentId}?locale=vi&populate=persons`);
  const { data } = (await answer.json()) as { data: { persons: readonly { name: string }[] } };
  expect(data.persons.map((one) => one.name)).toEqual([name]);
});
