import { expect, test, type Page } from './journey';
import sharp from 'sharp';
import { articlePath, baseUrl, newArticlePath, signedIn } from './people';
import { takePicture } from './take-picture';

interface Article {
  readonly title: string;
  readonly cover: { readonly caption: string; readonly image: { readonly url: string } } | null;
}

/** What readers get of an article; null while there is nothing for them. */
const readByReaders = async (documentId: string): Promise<Article | null> => {
  const answer = await fetch(`${baseUrl()}/api/articles/${documentId}?locale=vi&populate[cover][populate][0]=image`);
  return answer.status === 404 ? null : ((await answer.json()) as { data: Article }).data;
};

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 360, channels: 3, background: { r: 30, g: 110, b: 90 } } })
    .png()
    .toBuffer();

const addCover = async (page: Page, caption: string): Promise<void> => {
  await page
    .getByRole('button', { name: /Chưa có gì. Bấm để thêm/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Bấm để thêm tệp/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Thêm tệp/ })
    .first()
    .click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'thu-vien-luu-dong.png', mimeType: 'image/png', buffer: await picture() });
  await page.getByRole('button', { name: 'Tải 1 tệp lên thư viện' }).click();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await page.locator('textarea[name="cover.caption"]').fill(caption);
};

const approve = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Duyệt/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Duyệt/ })
    .click();
};

test('a reporter drafts with a picture, desk and Managing Editor approve, and readers get it', async ({ browser }) => {
  const title = 'Thư viện lưu động về đến sân đình';
  const reporter = await signedIn(browser, 'reporter');
  await reporter.goto(newArticlePath('vi'));
  await reporter.locator('input[name=title]').fill(title);
  await reporter.locator('textarea[name=summary]').fill('Sáng thứ bảy, xe sách dừng ở sân đình cho đến trưa.');
  await reporter.getByRole('button', { name: 'Thêm thành phần vào Nội dung' }).click();
  await reporter.getByRole('button', { name: 'Văn bản' }).first().click();
  await reporter.locator('[contenteditable=true]').first().click();
  await reporter.keyboard.type('Chiếc xe chở hơn nghìn cuốn sách dừng lại, trẻ con trong xóm đã đợi sẵn.');
  await addCover(reporter, 'Xe thư viện ở sân đình');
  await reporter.getByRole('button', { name: 'Lưu', exact: true }).click();
  await reporter.waitForURL(/api::article\.article\/(?!create)[a-z0-9]+/);
  const documentId = /api::article\.article\/([a-z0-9]+)/.exec(reporter.url())?.[1] as string;
  expect(await readByReaders(documentId)).toBeNull();
  await reporter.locator('textarea[name="cover.caption"]').scrollIntoViewIfNeeded();
  await takePicture(reporter, 'draft-with-picture');

  await reporter.getByRole('button', { name: 'Gửi duyệt' }).first().click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(reporter.getByText(/Trạng thái duyệt:\s*Chờ duyệt/).first()).toBeVisible();
  expect(await readByReaders(documentId)).toBeNull();

  const editor = await signedIn(browser, 'editor');
  await editor.goto(articlePath(documentId, 'vi'));
  await editor
    .getByRole('button', { name: /^Duyệt/ })
    .first()
    .waitFor();
  await takePicture(editor, 'article-in-review');
  await approve(editor);
  await expect(editor.getByText('Bước 2/2: Thư ký tòa soạn duyệt').first()).toBeVisible();
  expect(await readByReaders(documentId)).toBeNull();

  const secretary = await signedIn(browser, 'secretary');
  await secretary.goto(articlePath(documentId, 'vi'));
  await approve(secretary);
  await expect(secretary.getByText(/Trạng thái duyệt:\s*Đã duyệt/).first()).toBeVisible();

  const live = await readByReaders(documentId);
  expect(live?.title).toBe(title);
  expect(live?.cover?.caption).toBe('Xe thư viện ở sân đình');
  const image = await fetch(`${baseUrl()}${live?.cover?.image.url}`);
  expect(image.headers.get('content-type')).toBe('image/png');
});
