import { expect, test, type Page } from './journey';
import { deskOf, makeColleague } from './newsroom-api';
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

test('two people on one article: one reads, takes over and saves; the other keeps every letter', async ({
  browser,
}) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Chợ nổi cuối năm'));
  const reporter = await signedIn(browser, 'reporter');
  await openArticle(reporter, documentId);
  const leased = reporter.waitForResponse((response) => response.url().endsWith('/actions/lock'));
  await summary(reporter).fill('Ghe chở hoa cập bến từ ba giờ sáng.');
  await leased;

  const editor = await signedIn(browser, 'editor');
  await openArticle(editor, documentId);
  await expect(editor.getByText(/đang sửa bài này từ/)).toBeVisible();
  await expect(summary(editor)).toBeDisabled();
  await takePicture(editor, 'somebody-else-edits');
  await button(editor, 'Nhận quyền sửa').click();
  await editor.getByRole('alertdialog').getByRole('button', { name: 'Nhận quyền sửa' }).click();
  await expect(summary(editor)).toBeEnabled();
  await editor.locator('input[name=kicker]').fill('Tết đến sớm');
  const saved = editor.waitForResponse((response) => response.request().method() === 'PUT');
  await button(editor, /^Lưu$/).click();
  expect((await saved).status()).toBe(200);

  await button(reporter, /^Lưu$/).click();
  await expect(reporter.getByRole('alert').filter({ hasText: 'Chưa lưu được' })).toBeVisible();
  await expect(summary(reporter)).toHaveValue('Ghe chở hoa cập bến từ ba giờ sáng.');
  await expect(reporter.getByText(/đã nhận quyền sửa bài này từ/)).toBeVisible();
  await takePicture(reporter, 'taken-over-with-text-kept');

  const editorDesk = await deskOf('editor');
  await editorDesk.act(documentId, 'unlock');
  await editor.close();
  await button(reporter, /^Lưu$/).click();
  await expect(button(reporter, 'Lưu lên trên')).toBeVisible();
  await takePicture(reporter, 'newer-version-with-text-kept');
  const onTop = reporter.waitForResponse((response) => response.request().method() === 'PUT');
  await button(reporter, 'Lưu lên trên').click();
  expect((await onTop).status()).toBe(200);
  expect(await desk.read(documentId)).toMatchObject({
    summary: 'Ghe chở hoa cập bến từ ba giờ sáng.',
    kicker: 'Tết đến sớm',
  });
});

test('a scheduled update of a live article: readers get the old version until its time, then the new one', async ({
  browser,
}) => {
  const [desk, editorDesk, secretaryDesk, chief] = await Promise.all(
    ['reporter', 'editor', 'secretary', 'chief'].map((name) => deskOf(name)),
  );
  if (!desk || !editorDesk || !secretaryDesk || !chief) throw new Error('somebody is missing');
  const documentId = await desk.create(title('Giờ mở cửa thư viện'));
  await desk.write(documentId, { kicker: 'Mở cửa đến 17 giờ' });
  await chief.act(documentId, 'publish');
  await desk.write(documentId, { kicker: 'Mở cửa đến 21 giờ' });
  await desk.act(documentId, 'submit');
  await editorDesk.act(documentId, 'approve');

  const secretary = await signedIn(browser, 'secretary');
  await openArticle(secretary, documentId);
  await button(secretary, /^Duyệt$/)
    .first()
    .click();
  await dialog(secretary).getByRole('radio', { name: 'Vào giờ đã hẹn' }).click();
  const [day, time] = [dialog(secretary).getByRole('combobox').nth(0), dialog(secretary).getByRole('combobox').nth(1)];
  await day.fill('31/12/2030');
  await day.press('Enter');
  await time.fill('09:00');
  await time.press('Enter');
  await takePicture(secretary, 'approving-for-later');
  await dialog(secretary).getByRole('button', { name: 'Duyệt và hẹn giờ' }).click();
  await expect(
    secretary.getByText(/Trạng thái duyệt:\s*Đã lên lịch|Trạng thái duyệt:\s*Chờ đến giờ|Đã hẹn giờ/).first(),
  ).toBeVisible();
  await takePicture(secretary, 'scheduled');
  expect(await readByReaders(documentId)).toMatchObject({ kicker: 'Mở cửa đến 17 giờ' });

  const goesLiveAt = Date.now() + 6_000;
  await secretaryDesk.act(documentId, 'reschedule', { publishAt: new Date(goesLiveAt).toISOString() });
  for (let shown = await readByReaders(documentId); Date.now() < goesLiveAt; shown = await readByReaders(documentId)) {
    if (Date.now() < goesLiveAt) expect(shown).toMatchObject({ kicker: 'Mở cửa đến 17 giờ' });
  }
  await expect.poll(async () => (await readByReaders(documentId))?.['kicker']).toBe('Mở cửa đến 21 giờ');
  await openArticle(secretary, documentId);
  await expect(secretary.getByText(/Trạng thái duyệt:\s*Đã duyệt/).first()).toBeVisible();
});

test('an account is deactivated: what it leaves behind is named at once and handed over', async ({ browser }) => {
  const colleague = await makeColleague('Thu Hà');
  const desk = await deskOf('reporter');
  const name = title('Lịch cúp điện cuối tuần');
  await desk.act(await desk.create(name), 'hand-over', { owner: colleague });

  const admin = await signedIn(browser, 'admin');
  await admin.goto(`${baseUrl()}/admin/settings/users/${colleague}`);
  await admin
    .getByRole('switch')
    .or(admin.getByRole('checkbox', { name: /hoạt động/i }))
    .first()
    .click();
  await button(admin, /^Lưu$/).click();
  await expect(admin.getByRole('alertdialog')).toContainText('Đã khóa tài khoản của Thu Hà.');
  await takePicture(admin, 'deactivated');
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Xem và bàn giao' }).click();
  await expect(admin.getByRole('link', { name })).toBeVisible();
  await takePicture(admin, 'handing-over');
});
