import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { articlePath, baseUrl, signedIn } from './people';

const royalties = (path: string): string => `${baseUrl()}/admin/plugins/royalties/${path}`;

/** Pictures for a look at the pages: `SCREENSHOTS=<folder> npm run test:e2e`. */
const takePicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/royalties-${name}.png`, fullPage: true });
};

/** The month on the newsroom's clock, and the one after it. */
const monthOf = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit' }).format(instant);

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = (page: Page) => page.getByRole('dialog');

/** Text as people read it: amounts have a space in them that doesn't break. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const addPayee = async (page: Page, name: string): Promise<void> => {
  await page.goto(royalties('payees'));
  await button(page, 'Thêm người nhận').first().click();
  // A field that must be filled in has a star behind its name.
  await dialog(page)
    .getByLabel(/^Tên\*?$/)
    .fill(name);
  await dialog(page).getByLabel('Mã số thuế').fill('0123456789');
  await dialog(page).getByLabel('Ngân hàng').fill('Agribank');
  await dialog(page).getByLabel('Số tài khoản').fill('5200205123456');
  await dialog(page).getByLabel('Chủ tài khoản').fill('LE THU TRANG');
  await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible();
};

const openAssessment = async (page: Page, documentId: string): Promise<void> => {
  await page.goto(articlePath(documentId, 'vi'));
  await button(page, 'Chấm nhuận bút').click();
  await expect(dialog(page).getByText('Tổng cộng')).toBeVisible();
};

const total = (page: Page) => dialog(page).locator('[aria-live=polite]').filter({ hasText: 'Tổng cộng' });

const expectTotal = async (page: Page, amount: string): Promise<void> =>
  expect.poll(async () => plain(await total(page).innerText())).toContain(amount);

const actOnMonth = async (page: Page, month: string, action: string, done: string): Promise<void> => {
  await page.goto(royalties(`periods/${month}`));
  await button(page, action).click();
  await dialog(page).getByRole('button', { name: action, exact: true }).click();
  await expect(page.getByText(done).first()).toBeVisible();
};

test('a month from the assessment to the lock, and the adjustment that comes after it', async ({ browser }) => {
  test.setTimeout(300_000);
  const title = `Nhuận bút của một bài ${Date.now()}`;
  const payee = `Lê Thu Trang ${Date.now()}`;
  const [reporter, chief] = [await deskOf('reporter'), await deskOf('chief')];
  const documentId = await reporter.create(title);
  await chief.act(documentId, 'publish', { omitReferences: true });
  const month = monthOf(new Date());

  const accountant = await signedIn(browser, 'accountant');
  await addPayee(accountant, payee);
  const row = accountant.getByRole('row').filter({ hasText: payee });
  await expect(row).not.toContainText('5200205123456');
  await expect(row).not.toContainText('0123456789');
  await row.getByRole('button', { name: /^Xem rõ/ }).click();
  await dialog(accountant).getByLabel('Lý do').fill('Đối chiếu với hợp đồng');
  await dialog(accountant).getByRole('button', { name: 'Xem rõ', exact: true }).click();
  await expect(dialog(accountant).getByText('5200205123456')).toBeVisible();
  await takePicture(accountant, 'payee-revealed');

  await openAssessment(accountant, documentId);
  const removals = dialog(accountant).getByRole('button', { name: /^Bỏ khoản/ });
  while ((await removals.count()) > 0) await removals.first().click();
  await button(accountant, 'Thêm khoản').click();
  await accountant.getByRole('menuitem', { name: 'Bài viết' }).click();
  await dialog(accountant).getByRole('combobox', { name: 'Thể loại' }).click();
  await accountant.getByRole('option', { name: /^Tin/ }).first().click();
  await dialog(accountant).getByLabel('Hệ số', { exact: true }).fill('2,5');
  if ((await dialog(accountant).getByLabel('Người hưởng 1', { exact: true }).count()) === 0) {
    await button(accountant, 'Thêm người hưởng').click();
  }
  await dialog(accountant).getByLabel('Người hưởng 1', { exact: true }).click();
  await accountant.getByRole('option', { name: payee }).click();
  await expectTotal(accountant, '632.500 ₫');
  await dialog(accountant).getByText('Cách tính').click();
  await takePicture(accountant, 'assessment');
  await dialog(accountant).getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(accountant.getByText('Đã xác nhận nhuận bút.').first()).toBeVisible();

  await actOnMonth(accountant, month, 'Trình duyệt', 'Đã trình kỳ lên Tổng biên tập.');
  const editorInChief = await signedIn(browser, 'chief');
  await actOnMonth(editorInChief, month, 'Duyệt kỳ', 'Đã duyệt kỳ.');
  await takePicture(editorInChief, 'period-approved');
  await actOnMonth(accountant, month, 'Khóa kỳ', 'Đã khóa kỳ.');
  await expect(accountant.getByText(/Mã niêm phong: [0-9a-f]{64}/)).toBeVisible();
  await takePicture(accountant, 'period-locked');

  const download = accountant.waitForEvent('download');
  await button(accountant, 'Bảng Excel').click();
  expect((await download).suggestedFilename()).toBe(`nhuan-but-${month}.xlsx`);
  await button(accountant, 'Bản in').click();
  const printed = accountant.frameLocator('iframe');
  await expect(printed.getByText('BẢNG THANH TOÁN NHUẬN BÚT').first()).toBeVisible();
  await expect(printed.getByText(payee).first()).toBeVisible();
  await takePicture(accountant, 'printable');

  const editor = await deskOf('editor');
  await editor.write(documentId, { summary: 'Đính chính: số liệu trong bài đã được sửa.' });
  await chief.act(documentId, 'publish', { omitReferences: true });
  await accountant.goto(royalties(`periods/${nextMonth(month)}`));
  await expect(accountant.getByRole('heading', { level: 1 })).toContainText('Kỳ nhuận bút');
  await expect(accountant.getByText(payee)).toHaveCount(0);

  await openAssessment(accountant, documentId);
  await dialog(accountant).getByLabel('Hệ số', { exact: true }).fill('3');
  await expectTotal(accountant, '759.000 ₫');
  await dialog(accountant).getByLabel('Lý do').fill('Bài đính chính được viết thêm');
  await dialog(accountant).getByRole('button', { name: 'Xác nhận lại', exact: true }).click();
  await expect(accountant.getByText('Đã xác nhận nhuận bút.').first()).toBeVisible();

  await accountant.goto(royalties(`periods/${nextMonth(month)}`));
  await accountant.getByRole('tab', { name: 'Theo tác phẩm' }).click();
  const line = accountant.getByRole('row').filter({ hasText: title });
  await expect(line.filter({ hasText: 'Điều chỉnh dòng' })).toBeVisible();
  await expect(line.filter({ hasText: 'Bài đính chính được viết thêm' })).toBeVisible();
  const amounts = (await line.allInnerTexts()).map(plain).join('\n');
  expect(amounts).toContain('126.500 ₫');
  await takePicture(accountant, 'adjustment');

  await accountant.goto(royalties(`periods/${month}`));
  await expect(accountant.getByRole('row').filter({ hasText: payee })).toContainText('632.500');
});

const pages = ['works', 'manual-works', 'periods', 'payments', 'unpaid', 'payees', 'reports', 'settings'] as const;

const rawMessage = /\broyalties\.[A-Za-z][\w-]*(?:\.[\w-]+)*/g;

test('every page of the royalties opens, and says nothing by the ids of its texts', async ({ browser }) => {
  const page = await signedIn(browser, 'accountant');
  for (const name of pages) {
    await page.goto(royalties(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Đang tải')).toHaveCount(0);
    // The panel always has one empty alert, for what is to be read out.
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    expect((await page.locator('body').innerText()).match(rawMessage) ?? [], name).toEqual([]);
    await takePicture(page, name);
  }
});

test('who has no right to the royalties sees nothing of them', async ({ browser }) => {
  const desk = await deskOf('reporter');
  const documentId = await desk.create(`Bài không thấy tiền ${Date.now()}`);
  const page = await signedIn(browser, 'reporter');
  await page.goto(articlePath(documentId, 'vi'));
  await expect(page.getByRole('heading', { name: 'Duyệt bài', level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nhuận bút', level: 2 })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Nhuận bút', exact: true })).toHaveCount(0);
  await page.goto(royalties('payees'));
  await expect(page.getByRole('table')).toHaveCount(0);
});
