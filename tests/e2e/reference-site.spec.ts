import { expect, test } from './journey';
import { deskOf } from './newsroom-api';
import { obstacles } from './obstacles';
import { baseUrl } from './people';
import { siteUrl } from './site';
import { takePicture } from './take-picture';

interface Listed {
  readonly documentId: string;
  readonly url: string;
  readonly alternates: readonly { readonly locale: string }[];
}

/** The entry of a type with the most languages. */
const entryOf = async (plural: string, locale: string): Promise<string> => {
  const answer = await fetch(`${baseUrl()}/api/delivery/${locale}/${plural}?limit=50`);
  const { data } = (await answer.json()) as { data: readonly Listed[] };
  const best = [...data].sort((one, other) => other.alternates.length - one.alternates.length)[0];
  return best?.url ?? '';
};

for (const locale of ['vi', 'en', 'zh-Hans']) {
  test(`every kind of page is open to everybody, without a script, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 1400 } });
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    const kinds: Record<string, string> = { front: `/${locale}`, search: `/${locale}/search?q=binh+duong` };
    for (const plural of ['articles', 'events', 'awards', 'people', 'organizations', 'categories']) {
      kinds[plural] = await entryOf(plural, locale);
    }
    kinds['list'] = `/${locale}/people`;
    kinds['print'] = `${kinds['articles']}?print=1`;
    for (const [kind, path] of Object.entries(kinds)) {
      const answer = await page.goto(`${siteUrl()}${path}`);
      expect([kind, answer?.status()]).toEqual([kind, 200]);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await takePicture(page, `site-${kind}-${locale}`);
      expect([kind, await obstacles(page)]).toEqual([kind, []]);
    }
    const missing = await page.goto(`${siteUrl()}/${locale}/khong-co`);
    expect(missing?.status()).toBe(404);
    expect(await obstacles(page)).toEqual([]);
    expect(broken.filter((text) => !text.includes('404'))).toEqual([]);
  });
}

test('a reader without scripts changes the language, the size, searches, and comes back', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}${await entryOf('articles', 'vi')}`);
  const heading = await page.locator('h1').textContent();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await page.getByRole('link', { name: 'Cỡ chữ: Lớn', exact: true }).click();
  await expect(page.locator('h1')).toHaveText(heading ?? '');
  const size = await page.locator('html').evaluate((element) => getComputedStyle(element).fontSize);
  expect(size).toBe('20px');
  await page.getByRole('searchbox').fill('binh duong');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toContainText('kết quả');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${siteUrl()}/vi`);
  const overflow = await page.locator('html').evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
  await takePicture(page, 'site-phone-vi');
});

test('what was retracted and what was corrected is said openly', async ({ page }) => {
  const chief = await deskOf('chief');
  const documentId = await chief.create(`Bài sẽ rút ${Date.now()}`);
  await chief.act(documentId, 'publish', { omitReferences: true });
  const url = (await (await fetch(`${baseUrl()}/api/delivery/vi/articles/${documentId}`)).json()) as {
    data: { url: string };
  };
  await chief.act(documentId, 'retract', { comment: 'Sai sự thật', notice: 'Tòa soạn đã rút bài vì thông tin sai.' });
  const answer = await page.goto(`${siteUrl()}${url.data.url}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByText('Tòa soạn đã rút bài vì thông tin sai.')).toBeVisible();
  await takePicture(page, 'site-retracted-vi');
  expect(await obstacles(page)).toEqual([]);
});
