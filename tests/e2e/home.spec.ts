import { expect, test, type Page } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { baseUrl, signedIn } from './people';
import { takePicture } from './take-picture';

const homeOf = async (page: Page, heading: RegExp): Promise<void> => {
  await page.goto(`${baseUrl()}/admin`);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible({ timeout: 60_000 });
};

const widget = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const homes = [
  {
    account: 'reporter',
    heading: /Mai/,
    shown: ['Việc của tôi', 'Quá hạn', 'Lên trang hôm nay'],
    hidden: ['Ngôn ngữ còn thiếu gì', 'Nhuận bút tháng này'],
  },
  {
    account: 'chief',
    heading: /Khánh/,
    shown: ['Việc của tôi', 'Quá hạn', 'Lên trang hôm nay', 'Ngôn ngữ còn thiếu gì', 'Nhuận bút tháng này'],
    hidden: [],
  },
  {
    account: 'translator.zh',
    heading: /陈思远|思远/,
    shown: ['我的工作', '已逾期', '今日发布', '各语言待办'],
    hidden: ['本月稿酬'],
  },
  {
    account: 'accountant',
    heading: /Châu/,
    shown: ['Nhuận bút tháng này'],
    hidden: ['Việc của tôi', 'Quá hạn', 'Lên trang hôm nay', 'Ngôn ngữ còn thiếu gì'],
  },
] as const;

for (const { account, heading, shown, hidden } of homes) {
  test(`the home page of ${account} shows what concerns them, and nothing else`, async ({ browser }) => {
    const asked: string[] = [];
    const page = await signedIn(browser, account);
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await homeOf(page, heading);
    for (const name of shown) {
      await expect(widget(page, name)).toBeVisible();
      await expect(widget(page, name).getByRole('link').first()).toBeVisible();
    }
    for (const name of hidden) await expect(widget(page, name)).toHaveCount(0);
    await expect(page.getByText(/Sửa gần đây|Last edited/)).toHaveCount(0);
    await takePicture(page, `home-${account}`);
    expect(await obstacles(page, 'main')).toEqual([]);
    if (!['chief', 'accountant'].includes(account))
      expect(asked.filter((path) => path.startsWith('/royalties/this'))).toEqual([]);
  });
}

test('a figure of the home page leads to its list, which is as long', async ({ browser }) => {
  const chief = await deskOf('chief');
  await chief.act(await chief.create(`Lên trang sáng nay ${Date.now()}`), 'publish', { omitReferences: true });
  const page = await signedIn(browser, 'chief');
  await homeOf(page, /Khánh/);
  const vietnamese = widget(page, 'Lên trang hôm nay').getByRole('link', { name: /^[\d.]+\s*Tiếng Việt$/ });
  const total = Number((await vietnamese.innerText()).replace(/\D/g, ''));
  expect(total).toBeGreaterThan(0);
  await vietnamese.click();
  await expect(page.getByRole('heading', { name: 'Tìm nội dung', level: 1 })).toBeVisible();
  await expect(page.getByText(`${total} kết quả`, { exact: true })).toBeVisible();
  await takePicture(page, 'home-figure-list');
});

test('a part of the home page that can’t be read says so, and is read again', async ({ browser }) => {
  const page = await signedIn(browser, 'reporter');
  let isBroken = true;
  await page.route('**/editorial/home/late', (route) => (isBroken ? route.abort() : route.continue()));
  await homeOf(page, /Mai/);
  await expect(widget(page, 'Việc của tôi').getByRole('link').first()).toBeVisible();
  const again = widget(page, 'Quá hạn').getByRole('button', { name: 'Thử lại' });
  await expect(again).toBeVisible();
  await takePicture(page, 'home-broken');
  isBroken = false;
  await again.click();
  await expect(widget(page, 'Quá hạn').getByRole('link').first()).toBeVisible();
});
