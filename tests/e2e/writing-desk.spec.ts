import { paragraph, photograph, pictureOf, wordFile } from '../helpers/imports/word-file';
import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';
import { siteUrl } from './site';
import { takePicture } from './take-picture';

const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const captions = [
  'Chợ nổi họp từ ba giờ sáng',
  'Ghe chở hoa từ Sa Đéc về',
  'Bà Tư bán bún riêu bốn mươi năm',
  'Trẻ con theo ghe của cha mẹ',
  'Cột bẹo treo hàng để bán',
  'Mặt trời lên, chợ đã vãn',
] as const;

/** A report of six photographs, each with the caption and the name that its photographer wrote into it. */
const report = async (title: string): Promise<Buffer> => {
  const colours = ['#1e6e5a', '#a04a2c', '#2c4aa0', '#7a6a1e', '#5a1e6e', '#1e5a6e'];
  const pictures = await Promise.all(
    captions.map(async (caption, index) => ({
      name: `anh-${index + 1}.jpg`,
      bytes: await photograph(colours[index] ?? '#000', { caption, byline: 'Lê Quang' }, { width: 1600, height: 1067 }),
    })),
  );
  return wordFile({
    body: [
      paragraph(title, { style: 'Title' }),
      ...captions.flatMap((_caption, index) => [
        paragraph(`Đoạn ${index + 1}: mùa nước nổi năm nay về muộn, ghe xuồng vẫn tụ về đông như mọi năm.`),
        pictureOf(`rId${index + 1}`),
      ]),
    ].join(''),
    pictures: Object.fromEntries(pictures.map((picture, index) => [`rId${index + 1}`, picture])),
  });
};

test('a Word file of six pictures is a submitted article within two minutes', async ({ browser }) => {
  const title = `Mùa nước nổi ${Date.now()}`;
  const file = { name: 'mua-nuoc-noi.docx', mimeType: wordMime, buffer: await report(title) };
  const page = await signedIn(browser, 'reporter');
  const started = performance.now();
  await page.goto(`${baseUrl()}/admin`);
  await page.getByRole('link', { name: 'Nhập bài từ tệp' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp' }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(page.getByLabel('Tiêu đề')).toHaveValue(title);
  for (const [index, caption] of captions.entries()) {
    await expect(page.getByLabel('Chú thích').nth(index)).toHaveValue(caption);
    await expect(page.getByLabel('Người chụp').nth(index)).toHaveValue('Lê Quang');
  }
  await takePicture(page, 'import-preview-vi');
  await page.getByRole('button', { name: 'Tạo bản thảo' }).click();
  await page.waitForURL(/api::article\.article\/(?!create)[a-z0-9]+/);
  await page.getByRole('button', { name: 'Gửi duyệt' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByText(/Trạng thái duyệt:\s*Chờ duyệt/).first()).toBeVisible();
  const taken = performance.now() - started;
  console.log(`From a Word file of six pictures to a submitted article: ${(taken / 1000).toFixed(1)} s.`);
  await takePicture(page, 'import-submitted-vi');
  expect(taken).toBeLessThan(120_000);

  const documentId = /api::article\.article\/([a-z0-9]+)/.exec(page.url())?.[1] as string;
  const article = await (await deskOf('reporter')).read(documentId);
  const body = article['body'] as readonly { __component: string; caption?: string; credit?: string }[];
  const figures = body.filter(({ __component }) => __component === 'content.figure');
  expect(article['title']).toBe(title);
  expect(figures.map(({ caption }) => caption)).toEqual([...captions]);
});

const summary = (page: Page) => page.locator('textarea[name=summary]');

const isKept = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((words) => Object.values(localStorage).some((kept) => kept.includes(words)), text);

for (const [account, words] of [
  [
    'reporter',
    {
      title: 'Còn nội dung chưa lưu',
      compare: 'So sánh',
      putBack: 'Lấy lại phần này',
      save: 'Lưu',
      locale: 'vi',
    },
  ],
  [
    'translator.zh',
    { title: '有未保存的内容', compare: '比较', putBack: '恢复已写内容', save: '保存', locale: 'zh-Hans' },
  ],
] as const) {
  test(`a crash in the middle of writing loses nothing: the text is offered beside what is there (${words.locale})`, async ({
    browser,
  }) => {
    const desk = await deskOf('chief');
    const documentId = await desk.create(`Đêm trước bão ${Date.now()}`);
    if (account === 'reporter')
      await desk.act(documentId, 'hand-over', { owner: await (await deskOf('reporter')).ownId() });
    else {
      await desk.act(documentId, 'publish', { omitReferences: true });
      await (await deskOf(account)).startTranslation(documentId, words.locale);
    }
    const text = `Gió giật cấp mười, cả xóm thức trắng ${Date.now()}.`;
    const page = await signedIn(browser, account);
    await page.goto(articlePath(documentId, words.locale));
    await expect(summary(page)).toBeEnabled();
    await summary(page).fill(text);
    await expect.poll(() => isKept(page, text)).toBe(true);
    const crashed = page.waitForEvent('crash');
    // The address never answers: it kills the page's process.
    const killed = page.goto('chrome://crash').catch((error: Error) => error.message);
    await crashed;
    expect(await killed).toMatch(/crash|ERR_/i);

    const back = await page.context().newPage();
    await back.goto(articlePath(documentId, words.locale));
    await expect(back.getByText(words.title)).toBeVisible();
    await expect(summary(back)).not.toHaveValue(text);
    await back.getByText(words.compare, { exact: true }).click();
    await expect(back.locator('details')).toContainText(text);
    await takePicture(back, `recovery-${words.locale}`);
    await back.getByRole('button', { name: words.putBack }).click();
    await expect(summary(back)).toHaveValue(text);
    const saved = back.waitForResponse((response) => response.request().method() === 'PUT');
    await back.getByRole('button', { name: words.save, exact: true }).click();
    expect((await saved).status()).toBe(200);
  });
}

test('the front page is rearranged by mouse and by keys, and readers see it so at once', async ({ browser }) => {
  const chief = await deskOf('chief');
  const stamp = Date.now();
  const names = ['Thứ nhất', 'Thứ hai', 'Thứ ba'].map((name) => `${name} ${stamp}`);
  for (const name of names) await chief.act(await chief.create(name), 'publish', { omitReferences: true });

  const page = await signedIn(browser, 'editor');
  await page.goto(`${baseUrl()}/admin/editorial/placements`);
  await page.getByLabel('Tìm theo tiêu đề, tên').fill(String(stamp));
  for (const name of names) await page.getByRole('button', { name: `Đưa lên đầu: ${name}` }).click();
  const placed = page.getByRole('list').filter({ has: page.getByRole('button', { name: /xuống$/ }) });
  const item = (name: string) => placed.getByRole('listitem').filter({ hasText: name });
  const [first = '', second = '', third = ''] = names;
  await item(first).dragTo(item(third));
  await item(third)
    .getByRole('button', { name: `Thời gian của “${third}”` })
    .focus();
  await page.keyboard.press('Alt+ArrowDown');
  await takePicture(page, 'placements-vi');
  await page.getByRole('button', { name: 'Lưu và lên trang ngay' }).click();
  await expect(page.getByText('Đã xếp lại trang.')).toBeVisible();

  const expected = [first, second, third];
  const answer = await fetch(`${baseUrl()}/api/delivery/vi/placements/front-page`);
  const { data } = (await answer.json()) as { data: readonly { title: string }[] };
  expect(data.slice(0, 3).map(({ title }) => title)).toEqual(expected);

  await page.goto(`${siteUrl()}/vi`);
  const headings = page.getByRole('link').filter({ hasText: String(stamp) });
  await expect(headings.first()).toBeVisible();
  const shown = (await headings.allInnerTexts()).map((one) => one.trim());
  expect([...new Set(shown)].slice(0, 3)).toEqual(expected);
  await takePicture(page, 'front-page-vi');
});
