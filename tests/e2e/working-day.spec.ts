import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

const title = (name: string): string => `${name} ${Date.now()}`;
const summary = (page: Page) => page.locator('textarea[name=summary]');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

const openArticle = async (page: Page, documentId: string): Promise<void> => {
  await page.goto(articlePath(documentId, 'vi'));
  await expect(page.getByText('Phiên bản đang làm')).toBeVisible();
};

const readByReaders = async (documentId: string): Promise<Readonly<Record<string, unknown>> | null> => {
  const answer = await fetch(`${baseUrl()}/api/articles/${documentId}?locale=vi`);
  return answer.status === 404 ? null : ((await answer.json()) as { data: Record<string, unknown> }).data;
};

/** Presses a button of the edit view and the one of the same meaning in its dialog. */
const take = async (page: Page, name: RegExp, confirm = name): Promise<void> => {
  await button(page, name).first().click();
  await dialog(page).getByRole('button', { name: confirm }).click();
  await expect(dialog(page)).toBeHidden();
};

test('an article is rejected with a reason, mended, saved and submitted in one step, and goes live', async ({
  browser,
}) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Cầu mới qua sông'));
  const reporter = await signedIn(browser, 'reporter');
  await openArticle(reporter, documentId);
  await take(reporter, /^Gửi duyệt$/);
  await expect(reporter.getByText(/Trạng thái duyệt:\s*Chờ duyệt/).first()).toBeVisible();

  const editor = await signedIn(browser, 'editor');
  await openArticle(editor, documentId);
  await button(editor, 'Từ chối').first().click();
  await dialog(editor).getByRole('button', { name: 'Từ chối' }).click();
  await expect(dialog(editor)).toBeVisible();
  await dialog(editor).getByRole('textbox').fill('Thiếu ý kiến của người dân hai bên cầu.');
  await takePicture(editor, 'rejecting');
  await dialog(editor).getByRole('button', { name: 'Từ chối' }).click();
  await expect(editor.getByText(/Trạng thái duyệt:\s*Bị từ chối/).first()).toBeVisible();

  await reporter.goto(`${baseUrl()}/admin/editorial/notices`);
  await expect(reporter.getByText('Thiếu ý kiến của người dân hai bên cầu.').first()).toBeVisible();
  await openArticle(reporter, documentId);
  await expect(reporter.getByText('Thiếu ý kiến của người dân hai bên cầu.').first()).toBeVisible();
  await takePicture(reporter, 'rejected');
  await summary(reporter).fill('Bà con hai bên sông kể chuyện chờ cầu suốt ba mươi năm.');
  await take(reporter, /^Gửi duyệt$/, /^Lưu và gửi duyệt$/);
  await expect(reporter.getByText(/Trạng thái duyệt:\s*Chờ duyệt/).first()).toBeVisible();

  const [editorDesk, secretaryDesk] = [await deskOf('editor'), await deskOf('secretary')];
  await editorDesk.act(documentId, 'approve');
  await secretaryDesk.act(documentId, 'approve');
  expect(await readByReaders(documentId)).toMatchObject({
    summary: 'Bà con hai bên sông kể chuyện chờ cầu suốt ba mươi năm.',
  });
});
