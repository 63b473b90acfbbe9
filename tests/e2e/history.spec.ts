import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';

const historyPath = (documentId: string): string =>
  `${baseUrl()}/admin/plugins/editorial/history/article/${documentId}/vi`;

/** To look at: `SCREENSHOTS=some/folder npx playwright test history`. */
const takePicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const body = (...texts: readonly string[]) => [{ __component: 'content.rich-text', text: texts.map(paragraph) }];

const withFigure = <Wording extends { readonly body: readonly object[] }>(wording: Wording, image: number) => ({
  ...wording,
  body: [...wording.body, { __component: 'content.figure', image, caption: 'Bến mới lúc tờ mờ sáng' }],
});

const first = {
  title: 'Chợ nổi mở thêm bến đón khách',
  summary: 'Từ tháng bảy, bến mới đón khách từ bốn giờ sáng.',
  kicker: 'Du lịch',
  body: body(
    'Bến mới rộng gấp đôi bến cũ.',
    'Ban quản lý chợ cho biết ghe hàng vẫn neo ở chỗ cũ.',
    'Khách đi chợ không phải mua vé.',
  ),
};

const second = {
  title: 'Chợ nổi mở thêm hai bến đón khách',
  summary: 'Từ tháng tám, hai bến mới đón khách từ năm giờ sáng.',
  kicker: 'Kinh tế',
  body: body(
    'Hai bến mới rộng gấp ba bến cũ.',
    'Ban quản lý chợ cho biết ghe hàng vẫn neo ở chỗ cũ.',
    'Khách đi chợ không phải mua vé.',
    'Bãi xe nằm ngay cạnh bến.',
  ),
};

/** An article that is live in its first wording and has been rewritten since. */
const rewrittenArticle = async (): Promise<string> => {
  const reporter = await deskOf('reporter');
  const editor = await deskOf('editor');
  const before = await reporter.upload('ben-cu.png', { r: 30, g: 110, b: 90 });
  const after = await reporter.upload('ben-moi.png', { r: 180, g: 90, b: 30 });
  const documentId = await reporter.create(first.title);
  await reporter.write(documentId, withFigure(first, before));
  await reporter.act(documentId, 'submit', { comment: 'Nhờ ban biên tập xem' });
  await editor.act(documentId, 'approve', { comment: 'Duyệt' });
  await (await deskOf('secretary')).act(documentId, 'approve');
  await reporter.write(documentId, withFigure(second, after));
  return documentId;
};

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an editor compares, restores two fields, has them approved, and compares with what is live', async ({
  browser,
}) => {
  const documentId = await rewrittenArticle();
  const reporter = await signedIn(browser, 'reporter');

  // The edit view's side panel has the newest versions and the way to all of them.
  await reporter.goto(articlePath(documentId, 'vi'));
  await expect(reporter.getByRole('link', { name: 'Phiên bản 1.1' })).toBeVisible();
  await takePicture(reporter, 'history-side-panel');
  await reporter.getByRole('link', { name: 'Mở lịch sử' }).click();

  // The timeline: versions, and between them the review.
  await expect(reporter.getByRole('heading', { name: 'Lịch sử phiên bản' })).toBeVisible();
  await expect(reporter.getByText('Nhờ ban biên tập xem')).toBeVisible();
  await expect(reporter.getByText(/^Thay đổi: /).first()).toContainText('Tiêu đề');
  await takePicture(reporter, 'history-timeline');

  // Any two versions, chosen by their boxes.
  await reporter.getByRole('checkbox', { name: /Chọn phiên bản 1\.0/ }).click();
  await reporter.getByRole('checkbox', { name: /Chọn phiên bản 1\.1/ }).click();
  await reporter.getByRole('link', { name: 'So sánh hai phiên bản' }).click();
  const title = section(reporter, 'Tiêu đề');
  await expect(title.locator('ins')).toContainText('hai');
  // Pictures stand side by side: the one that was there, and the one that is.
  const pictures = section(reporter, 'Nội dung').getByRole('img');
  await expect(pictures).toHaveCount(2);
  const shown = () =>
    pictures.evaluateAll((images) =>
      images.map((image) => {
        const { naturalWidth, currentSrc } = image as HTMLImageElement;
        return { isLoaded: naturalWidth > 0, currentSrc, left: image.getBoundingClientRect().left };
      }),
    );
  await expect.poll(async () => (await shown()).map(({ isLoaded }) => isLoaded)).toEqual([true, true]);
  const [before, after] = await shown();
  expect(after?.currentSrc).not.toBe(before?.currentSrc);
  expect(after?.left).toBeGreaterThan(before?.left ?? Infinity);
  await takePicture(reporter, 'history-compare-side-by-side');

  // By keyboard: from change to change, and from one view to the other.
  await reporter.getByRole('heading', { name: 'So sánh phiên bản' }).click();
  await reporter.keyboard.press('Alt+ArrowDown');
  await expect(reporter.getByText(/^Thay đổi 1 \/ \d+$/)).toBeVisible();
  await reporter.keyboard.press('Alt+m');
  await expect(reporter.getByRole('button', { name: 'Một cột' })).toHaveAttribute('aria-pressed', 'true');
  await takePicture(reporter, 'history-compare-inline');

  // Two fields come back, after a look at what would change.
  await reporter.goto(historyPath(documentId));
  await reporter.getByRole('link', { name: 'Khôi phục, Phiên bản 1.0' }).click();
  await expect(reporter.getByText(/Chưa có gì được ghi/)).toBeVisible();
  await reporter.getByRole('checkbox', { name: /Tất cả \d+ trường/ }).click();
  await reporter.getByRole('checkbox', { name: 'Khôi phục Tiêu đề', exact: true }).click();
  await reporter.getByRole('checkbox', { name: 'Khôi phục Tóm tắt' }).click();
  await reporter.getByLabel('Ghi chú').fill('Giữ tiêu đề và tóm tắt đã đăng');
  await takePicture(reporter, 'history-restore');
  await reporter.getByRole('button', { name: 'Khôi phục 2 trường' }).click();
  await reporter.getByRole('alertdialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(reporter.getByRole('heading', { name: 'Đã khôi phục thành phiên bản 1.2' })).toBeVisible();
  await takePicture(reporter, 'history-restored');

  const desk = await deskOf('reporter');
  const restored = await desk.read(documentId);
  expect([restored['title'], restored['summary'], restored['kicker']]).toEqual([
    first.title,
    first.summary,
    second.kicker,
  ]);

  // An approver sees the pending version as readers would, and what would change for them.
  await desk.act(documentId, 'submit');
  const editor = await signedIn(browser, 'editor');
  await editor.goto(articlePath(documentId, 'vi'));
  await editor.getByRole('button', { name: 'Xem như bạn đọc' }).click();
  const frame = editor.frameLocator('iframe[title*="như bạn đọc thấy"]');
  await expect(frame.getByRole('heading', { name: first.title })).toBeVisible();
  await expect(frame.getByText('Bãi xe nằm ngay cạnh bến.')).toBeVisible();
  await takePicture(editor, 'history-reader-view');
  await editor.keyboard.press('Escape');
  await editor.getByRole('link', { name: 'So với bản đang xuất bản' }).click();
  await expect(section(editor, 'Nội dung').locator('ins').first()).toBeVisible();
  await expect(section(editor, 'Tiêu đề')).toHaveCount(0);

  for (const account of ['editor', 'secretary']) await (await deskOf(account)).act(documentId, 'approve');
  await editor.goto(historyPath(documentId));
  await expect(editor.getByText('Giữ tiêu đề và tóm tắt đã đăng')).toBeVisible();
  await editor.getByRole('link', { name: 'Phiên bản 2.0', exact: true }).click();
  await expect(editor.locator('iframe')).toBeVisible();
  await takePicture(editor, 'history-version');
});

test('a version is pinned as printed, and says so in the timeline', async ({ browser }) => {
  const documentId = await rewrittenArticle();
  const editor = await signedIn(browser, 'editor');
  await editor.goto(historyPath(documentId));
  await editor.getByRole('button', { name: 'Thao tác khác, Phiên bản 1.0' }).click();
  await editor.getByRole('menuitem', { name: 'Ghim và đặt tên' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel('Tên', { exact: true }).fill('Bản in');
  await dialog.getByLabel('Số báo').fill('4211');
  await dialog.getByLabel('Trang', { exact: true }).fill('3');
  await takePicture(editor, 'history-pin');
  await dialog.getByRole('button', { name: 'Ghim', exact: true }).click();
  await expect(editor.getByText(/Bản in: số 4211, trang 3/)).toBeVisible();
});

test('going back to live is a restore like any other', async ({ browser }) => {
  const documentId = await rewrittenArticle();
  const reporter = await signedIn(browser, 'reporter');
  await reporter.goto(articlePath(documentId, 'vi'));
  await reporter.getByRole('button', { name: 'Thao tác khác với mục này' }).click();
  await reporter.getByRole('menuitem', { name: 'Bỏ thay đổi, về bản đang xuất bản' }).click();
  await expect(reporter.getByRole('heading', { name: 'Khôi phục phiên bản 1.0' })).toBeVisible();
  await expect(section(reporter, 'Tiêu đề').locator('del')).toContainText('hai');

  // Somebody saves meanwhile: nothing is written, and the preview can be made again.
  await (await deskOf('editor')).write(documentId, { kicker: 'Xã hội' });
  await reporter.getByRole('button', { name: 'Khôi phục toàn bộ' }).click();
  await reporter.getByRole('alertdialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(reporter.getByText('Chưa khôi phục được')).toBeVisible();
  await reporter.getByRole('button', { name: 'Xem trước lại với bản mới nhất' }).click();
  await expect(section(reporter, 'Dòng trên tiêu đề').getByText('Xã hội')).toBeVisible();
  await reporter.getByRole('button', { name: 'Khôi phục toàn bộ' }).click();
  await reporter.getByRole('alertdialog').getByRole('button', { name: 'Khôi phục' }).click();
  await expect(reporter.getByRole('heading', { name: /^Đã khôi phục thành phiên bản/ })).toBeVisible();
  expect((await (await deskOf('reporter')).read(documentId))['title']).toBe(first.title);
});
