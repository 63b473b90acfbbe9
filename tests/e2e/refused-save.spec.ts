import { expect, test, type Page } from './journey';
import { demoPassword } from './demo-process';
import { deskOf } from './newsroom-api';
import { articlePath, signedIn } from './people';

const title = (name: string): string => `${name} ${Date.now()}`;
const summary = (page: Page) => page.locator('textarea[name=summary]');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa lưu được' });

const openArticle = async (page: Page, documentId: string): Promise<void> => {
  await page.goto(articlePath(documentId, 'vi'));
  await expect(page.getByText('Phiên bản đang làm')).toBeVisible();
};

/** Types, saves, and finds every letter still there, the button alive and the page guarded. */
const expectKept = async (page: Page, text: string): Promise<void> => {
  await expect(problem(page)).toBeVisible();
  await expect(summary(page)).toHaveValue(text);
  await expect(saveButton(page)).toBeEnabled();
  await page.getByRole('link', { name: 'Giải thưởng' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hủy' }).click();
  await expect(summary(page)).toHaveValue(text);
};

/** Saves in some way, and finds it done. */
const expectSaved = async (page: Page, save: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
  await save();
  expect((await answer).status()).toBe(200);
  await expect(problem(page)).toBeHidden();
  await expect(saveButton(page)).toBeDisabled();
};

test('a save that another person was faster than keeps the text, and can go on top', async ({ browser }) => {
  const [reporterDesk, editorDesk] = [await deskOf('reporter'), await deskOf('editor')];
  const documentId = await reporterDesk.create(title('Hai người cùng sửa'));
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  const leased = page.waitForResponse((response) => response.url().endsWith('/actions/lock'));
  await summary(page).fill('Phóng viên viết thêm một đoạn tóm tắt.');
  await leased;
  // The desk takes the article over, saves, and gives it back before the reporter saves.
  await editorDesk.act(documentId, 'lock', { takeOver: true, comment: 'Cần sửa gấp' });
  await editorDesk.write(documentId, { kicker: 'Biên tập viên sửa trước' });
  await editorDesk.act(documentId, 'unlock');
  await saveButton(page).click();
  await expectKept(page, 'Phóng viên viết thêm một đoạn tóm tắt.');
  await expect(problem(page)).toContainText('Lê Quang');
  expect((await editorDesk.read(documentId))['summary']).toBeNull();

  const leaving = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const warning = await leaving;
  expect(warning.type()).toBe('beforeunload');
  await warning.dismiss();

  await expectSaved(page, () => page.getByRole('button', { name: 'Lưu lên trên' }).click());
  await expect(page.locator('input[name=kicker]')).toHaveValue('Biên tập viên sửa trước');
  const saved = await editorDesk.read(documentId);
  expect(saved['summary']).toBe('Phóng viên viết thêm một đoạn tóm tắt.');
  expect(saved['kicker']).toBe('Biên tập viên sửa trước');
});

test('a save of an entry in review keeps the text, which is saved after withdrawing', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Sửa khi đang chờ duyệt'));
  await desk.act(documentId, 'submit');
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  await summary(page).fill('Còn quên một câu.');
  await saveButton(page).click();
  await expectKept(page, 'Còn quên một câu.');
  await problem(page).getByRole('button', { name: 'Rút lại' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
  await expect(page.getByText('Bản thảo', { exact: true }).first()).toBeVisible();
  // The button for a new submission comes in above Save and moves it down.
  await expect(page.getByRole('button', { name: 'Gửi duyệt', exact: true })).toBeVisible();
  await expect(summary(page)).toHaveValue('Còn quên một câu.');
  await expectSaved(page, () => saveButton(page).click());
  expect((await desk.read(documentId))['summary']).toBe('Còn quên một câu.');
});

test('a save without a network keeps the text until there is one', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Mất mạng giữa chừng'));
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  await page.context().setOffline(true);
  await summary(page).fill('Viết trên chuyến phà không có sóng.');
  await saveButton(page).click();
  await expectKept(page, 'Viết trên chuyến phà không có sóng.');
  await page.context().setOffline(false);
  await expectSaved(page, () => saveButton(page).click());
  expect((await desk.read(documentId))['summary']).toBe('Viết trên chuyến phà không có sóng.');
});

test('a save without the right keeps the text', async ({ browser }) => {
  const desk = await deskOf('chief');
  const documentId = await desk.create(title('Bài của người khác'));
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  await summary(page).fill('Tôi viết nhầm vào bài của người khác.');
  await saveButton(page).click();
  await expectKept(page, 'Tôi viết nhầm vào bài của người khác.');
  expect((await desk.read(documentId))['summary']).toBeNull();
});

test('a save after the session has ended goes on after signing in on the spot', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Hết phiên đăng nhập'));
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  await summary(page).fill('Viết suốt buổi chiều.');
  await page.context().clearCookies();
  await saveButton(page).click();
  await expectKept(page, 'Viết suốt buổi chiều.');
  await page.locator('input[name=password]').fill(demoPassword);
  await expectSaved(page, () => page.getByRole('button', { name: 'Đăng nhập và lưu' }).click());
  expect((await desk.read(documentId))['summary']).toBe('Viết suốt buổi chiều.');
});

test('what is typed stays when Strapi itself saves the entry for a relation, and is refused', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Tạo liên kết khi chờ duyệt'));
  await desk.act(documentId, 'submit');
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  await summary(page).fill('Đã gõ mà chưa lưu.');
  await page.locator('input[name=organizations]').click();
  await page.getByText('Tạo mục liên kết').last().click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=name]').fill(title('Hội khuyến học'));
  const refused = page.waitForResponse((response) => response.request().method() === 'PUT');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  expect((await refused).status()).toBe(409);
  await expect(summary(page)).toHaveValue('Đã gõ mà chưa lưu.');
});

test('what is typed while a save is on its way stays, and is saved by the next one', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(title('Gõ nhanh hơn mạng'));
  const page = await signedIn(browser, 'reporter');
  await openArticle(page, documentId);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/api::article.article/${documentId}?**`, async (route) => {
    if (route.request().method() === 'PUT') await held;
    await route.continue();
  });
  await summary(page).pressSequentially('Một');
  const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
  const reloaded = page.waitForResponse(
    (response) => response.request().method() === 'GET' && response.url().includes(`${documentId}?`),
  );
  await page.keyboard.press('Control+s');
  await page.keyboard.type(' hai');
  letGo();
  await answered;
  await page.keyboard.type(' ba');
  await reloaded;
  await expect(summary(page)).toHaveValue('Một hai ba');
  await expect(saveButton(page)).toBeEnabled();
  await expectSaved(page, () => page.keyboard.press('Control+s'));
  expect((await desk.read(documentId))['summary']).toBe('Một hai ba');
});
