import type { Locale } from '../../src/domain/shared/locales';
import {
  wordFile,
  lyingArchive,
  boastfulPng,
  documentOf,
  paragraph,
  photograph,
  pictureOf,
} from '../helpers/imports/word-file';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom } from '../helpers/newsroom/newsroom';
import { personNames, type PersonName } from '../helpers/newsroom/people';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const reporter = newsroom.as('reporter');

interface Sending {
  readonly by?: PersonName;
  readonly locale?: Locale | string;
  readonly dryRun?: boolean;
  readonly name?: string;
  readonly choices?: object | string;
}

const send = (file: Uint8Array | string, sending: Sending = {}): Promise<Answer> => {
  const { by = 'reporter', locale = 'vi', dryRun = false, name = 'bài viết.docx', choices } = sending;
  const form = new FormData();
  form.append('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), name);
  if (choices !== undefined) form.append('choices', typeof choices === 'string' ? choices : JSON.stringify(choices));
  const path = `/editorial/imports?locale=${locale}${dryRun ? '&dryRun=true' : ''}`;
  return newsroom.as(by).send('POST', path, form, {});
};

/** What an import could leave behind. */
const stored = async () => {
  const [row] = await newsroom.sql(
    `select (select count(*) from editorial_entries) as entries, (select count(*) from files) as files,
            (select count(*) from editorial_audit) as audit`,
  );
  return row;
};

const documentOfAnswer = async (answer: Answer) =>
  expectOk(
    await reporter.open({ type: 'article', documentId: answer.body.data.documentId, locale: answer.body.data.locale }),
    'the draft',
  ).body.data;

const sapo = 'Từ tờ mờ sáng, ghe thuyền đã tụ về ngã ba sông, mang theo trái cây của cả vùng châu thổ.';

const reportage = async (marker: string): Promise<Buffer> => {
  const colours = ['#c00', '#0c0', '#00c', '#cc0', '#0cc', '#c0c'];
  const pictures = Object.fromEntries(
    await Promise.all(
      colours.map(async (colour, index) => {
        const said = index === 5 ? { caption: 'Nắng lên', byline: 'Sáu Nở', takenAt: '2026:03:01 06:15:00' } : {};
        return [`rId1${index}`, { name: `anh${index}.jpg`, bytes: await photograph(colour, said) }] as const;
      }),
    ),
  );
  const shown = colours.map(
    (_, index) =>
      pictureOf(`rId1${index}`, `Mô tả ${index}`) +
      (index === 5 ? '' : paragraph(`Cảnh ${index}. Ảnh: Mai Lan`, { italic: true })) +
      paragraph(`Đoạn văn sau ảnh ${index}.`),
  );
  return wordFile({
    body: paragraph(`Cho\u031B\u0323 no\u0302\u0309i ${marker}`) + paragraph(sapo, { bold: true }) + shown.join(''),
    pictures,
  });
};

describe('a Word file', () => {
  test('of six pictures becomes a draft in one step: title, summary, text, captions, credits, files', async () => {
    const marker = newMarker();
    const file = await reportage(marker);
    const before = await stored();
    const preview = expectOk(await send(file, { dryRun: true }), 'the preview').body.data;
    expect(await stored()).toEqual(before);
    expect(preview).toMatchObject({ title: `Chợ nổi ${marker}`, summary: sapo, leftOut: [] });
    expect(preview.pictures).toHaveLength(6);
    expect(preview.pictures[0]).toMatchObject({ width: 64, height: 48 });
    expect(preview.pictures[0].thumbnail).toMatch(/^data:image\/jpeg;base64,/);

    const made = expectOk(await send(file, { choices: { cover: 0 } }), 'the import');
    const draft = await documentOfAnswer(made);
    expect(draft).toMatchObject({ title: `Chợ nổi ${marker}`, summary: sapo, locale: 'vi' });
    const figures = draft.body.filter(({ __component }: { __component: string }) => __component === 'content.figure');
    expect(figures).toHaveLength(6);
    expect(figures[0]).toMatchObject({ caption: 'Cảnh 0', credit: 'Mai Lan', alternativeText: 'Mô tả 0' });
    expect(figures[5]).toMatchObject({ caption: 'Nắng lên', credit: 'Sáu Nở' });
    expect(figures[5].takenAt).toMatch(/^2026-0[23]-\d\dT/);
    expect(figures.every(({ image }: { image: { mime: string } | null }) => image?.mime === 'image/jpeg')).toBe(true);
    expect(draft.cover).toMatchObject({ caption: 'Cảnh 0', image: { id: figures[0].image.id } });
    expect(draft.body.map(({ __component }: { __component: string }) => __component).slice(0, 3)).toEqual([
      'content.figure',
      'content.rich-text',
      'content.figure',
    ]);

    const entry = { type: 'article', documentId: draft.documentId, locale: 'vi' } as const;
    const state = expectOk(await reporter.state(entry), 'the state').body.data;
    expect(state).toMatchObject({ approvalStatus: 'draft', liveness: 'never', owner: { name: 'reporter' } });
    expectOk(await reporter.act(entry, 'submit'), 'the submission');
  });

  test('takes what the person changed in the preview', async () => {
    const file = await reportage(newMarker());
    const figures = [1, 2].map((picture) => ({
      picture,
      keep: picture === 1,
      caption: 'Viết lại',
      alternativeText: 'Mô tả mới',
      credit: 'Ba Kiên',
    }));
    const choices = { title: 'Tên khác', summary: '', cover: null, figures };
    const draft = await documentOfAnswer(expectOk(await send(file, { choices }), 'the import'));
    expect(draft).toMatchObject({ title: 'Tên khác', cover: null });
    const shown = draft.body.filter(({ __component }: { __component: string }) => __component === 'content.figure');
    expect(shown).toHaveLength(5);
    expect(shown[1]).toMatchObject({ caption: 'Viết lại', alternativeText: 'Mô tả mới', credit: 'Ba Kiên' });
  });

  test('keeps its styles for title, headings, lists and tables, in Chinese too', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const file = wordFile({
      body:
        paragraph('报道') +
        paragraph('平阳省的新图书馆', { style: 'T' }) +
        paragraph('第二部分', { style: 'H2' }) +
        `<w:tbl><w:tr>${cell('年')}${cell('人数')}</w:tr><w:tr>${cell('2025')}${cell('300')}</w:tr></w:tbl>`,
      more: {
        'word/styles.xml': styles,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
      },
    });
    const draft = await documentOfAnswer(expectOk(await send(file, { locale: 'zh-Hans' }), 'the import'));
    expect(draft).toMatchObject({ title: '平阳省的新图书馆', locale: 'zh-Hans' });
    expect(draft.body[0].text).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: '报道' }] },
      { type: 'heading', level: 2, children: [{ type: 'text', text: '第二部分' }] },
    ]);
    expect(draft.body[1]).toMatchObject({
      __component: 'content.table',
      rows: [
        ['年', '人数'],
        ['2025', '300'],
      ],
    });
  });

  test('loses its macros, objects and pictures that no browser shows, and says so', async () => {
    const marker = newMarker();
    const file = wordFile({
      body:
        paragraph(`Bài ${marker}`) + pictureOf('rId1') + pictureOf('rId2') + pictureOf('rId3') + paragraph('Đoạn văn.'),
      pictures: {
        rId1: { name: 'bieu-do.emf', bytes: Buffer.from('not a picture that browsers know') },
        rId2: { name: 'hong.jpg', bytes: (await photograph('#123456')).subarray(0, 200) },
        rId3: { name: 'khong-lo.png', bytes: await boastfulPng(60_000, 60_000) },
      },
      more: {
        'word/vbaProject.bin': 'Sub AutoOpen()',
        'word/embeddings/oleObject1.bin': 'MZ',
        'word/comments.xml': '<a/>',
      },
    });
    const made = expectOk(await send(file, {}), 'the import');
    expect(made.body.data.leftOut.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'comments',
      'embeddedObject',
      'macros',
      'pictureBroken',
      'pictureFormat',
      'pictureTooLarge',
    ]);
    const draft = await documentOfAnswer(made);
    expect(draft.body).toHaveLength(1);
    expect(JSON.stringify(draft)).not.toContain('AutoOpen');
  });
});

describe('HTML, from a file or the clipboard', () => {
  test('becomes a draft without anything that could run, and names what was left out', async () => {
    const marker = newMarker();
    const picture = `data:image/jpeg;base64,${(await photograph('#246')).toString('base64')}`;
    const html = `<!doctype html><html><head><title>x</title><script>steal()</script></head><body onload="steal()">
      <h1 style="color:red">Bài ${marker}</h1><p onclick="steal()"><b>${sapo}</b></p>
      <p>Chữ <a href="javascript:steal()">bẫy</a> và <a href="https://e.example/?a=1&amp;b=2">trang</a>.</p>
      <svg><script>steal()</script></svg><iframe src="https://evil.example/"></iframe><math><mi>x</mi></math>
      <img src="${picture}" onerror="steal()" alt="Sông"><p><i>Ảnh: Mai</i></p>
      <img src="file:///etc/passwd"><img src="http://169.254.169.254/latest/meta-data/">
      <video src="https://e.example/v.mp4"></video><ul><li>một</li><li>hai</li></ul></body></html>`;
    const made = expectOk(await send(html, { name: 'dán.html', choices: { cover: 0 } }), 'the import');
    const leftOut = made.body.data.leftOut as readonly { kind: string; count: number }[];
    expect(Object.fromEntries(leftOut.map(({ kind, count }) => [kind, count]))).toMatchObject({
      link: 1,
      frame: 1,
      media: 1,
      pictureLinked: 2,
    });
    expect(leftOut.some(({ kind }) => kind === 'script')).toBe(true);
    const draft = await documentOfAnswer(made);
    expect(draft).toMatchObject({ title: `Bài ${marker}`, summary: sapo });
    const written = JSON.stringify(draft.body);
    for (const bad of ['steal', 'javascript', 'onclick', 'evil', '169.254', 'passwd', '<']) {
      expect(written).not.toContain(bad);
    }
    expect(written).toContain('https://e.example/?a=1&b=2');
    expect(draft.cover).toMatchObject({ credit: 'Mai', alternativeText: 'Sông' });
  });

  test('nested without end or far too long is refused or cut, and never a fault of the server', async () => {
    const deep = `<p>Đầu</p>${'<div><b>'.repeat(5_000)}sâu${'</b></div>'.repeat(5_000)}`;
    expect((await send(deep, { name: 'sau.html', dryRun: true })).status).toBe(200);
    const wide = `<ul>${'<li>một</li>'.repeat(5_000)}</ul>`;
    expect((await send(wide, { name: 'rong.html', dryRun: true })).status).toBe(200);
  });
});

describe('a malicious or broken file', () => {
  const bomb = Buffer.alloc(9 * 1024 * 1024, 'a');
  const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>`;
  const body = paragraph('Bài');
  const withDocument = (xml: string | Uint8Array) => wordFile({ body, more: { 'word/document.xml': xml } });
  const files: readonly (readonly [string, string, () => Uint8Array | string])[] = [
    [
      'external entities',
      'IMPORT_UNSAFE',
      () => withDocument(entities + documentOf(body).replace(/^<\?xml.*?\?>/, '')),
    ],
    [
      'a part that is larger than it says',
      'IMPORT_UNSAFE',
      () => lyingArchive('word/document.xml', bomb, { size: 1_000 }),
    ],
    [
      'a part packed a thousandfold',
      'IMPORT_UNSAFE',
      () => lyingArchive('word/document.xml', bomb, { size: bomb.length }),
    ],
    [
      'a part that says it is four gigabytes',
      'IMPORT_UNSAFE',
      () => lyingArchive('word/document.xml', bomb, { size: 0xfffffff0 }),
    ],
    ['elements in elements without end', 'IMPORT_UNSAFE', () => withDocument(documentOf('<w:p>'.repeat(5_000)))],
    [
      'an archive without a document',
      'IMPORT_UNREADABLE',
      () => lyingArchive('readme.txt', Buffer.from('hi'), { size: 2 }),
    ],
    ['half a file', 'IMPORT_UNREADABLE', () => wordFile({ body }).subarray(0, 300)],
    ['broken XML', 'IMPORT_UNREADABLE', () => withDocument('<w:document><w:body>')],
    ['text in UTF-16', 'IMPORT_UNREADABLE', () => withDocument(Buffer.from(`\ufeff${documentOf(body)}`, 'utf16le'))],
    ['an old .doc', 'IMPORT_FORMAT_UNKNOWN', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['a program', 'IMPORT_FORMAT_UNKNOWN', () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['nothing', 'IMPORT_FORMAT_UNKNOWN', () => ''],
    ['a document without a word', 'IMPORT_EMPTY', () => wordFile({ body: '<w:p/>' })],
    ['HTML without a word', 'IMPORT_EMPTY', () => '<html><body><script>x</script></body></html>'],
  ];

  test.each(files)('%s is refused as %s, and nothing is stored', async (_what, code, file) => {
    const before = await stored();
    for (const dryRun of [true, false]) {
      const answer = await send(file(), { dryRun });
      expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    }
    expect(await stored()).toEqual(before);
  });

  test('one that is larger than any article is refused by its size', async () => {
    const answer = await send(Buffer.alloc(21 * 1024 * 1024, '<p>a</p>'), { name: 'lon.html' });
    expect([answer.status, codeOf(answer)]).toEqual([413, 'IMPORT_TOO_LARGE']);
  });

  test('a form without a file, with two, or with wrong choices is refused', async () => {
    const empty = await reporter.send('POST', '/editorial/imports?locale=vi', new FormData(), {});
    expect([empty.status, codeOf(empty)]).toEqual([400, 'IMPORT_FILE_REQUIRED']);
    const json = await reporter.post('/editorial/imports?locale=vi', { file: 'x' });
    expect([json.status, codeOf(json)]).toEqual([400, 'IMPORT_FILE_REQUIRED']);
    const file = wordFile({ body: body + paragraph('Đoạn.') });
    for (const choices of ['no json', { title: 3 }, { cover: -1 }, { figures: [{}] }, { summary: 'x'.repeat(6_000) }]) {
      expect(codeOf(await send(file, { choices }))).toBe('INVALID_OPTION');
    }
    expect(codeOf(await send(file, { choices: { owner: 1 } }))).toBe('UNKNOWN_OPTION');
    expect(codeOf(await send(file, { locale: 'fr' }))).toBe('INVALID_OPTION');
  });
});

test('who may import: whoever may make articles in the language', async () => {
  const everywhere: readonly PersonName[] = [
    'admin',
    'chief',
    'managingEditor',
    'deskEditor',
    'otherDeskEditor',
    'reporter',
    'otherReporter',
  ];
  const mayInChinese: readonly PersonName[] = [...everywhere, 'translatorZh', 'languageEditorZh'];
  const file = wordFile({ body: paragraph('Bài') + paragraph('Đoạn văn.') });
  const before = await stored();
  for (const name of personNames) {
    const { status } = await send(file, { by: name, locale: 'zh-Hans', dryRun: true });
    expect([name, status]).toEqual([name, mayInChinese.includes(name) ? 200 : 403]);
  }
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file)]), 'a.docx');
  for (const outsider of [newsroom.anonymous, newsroom.program]) {
    expect((await outsider.send('POST', '/editorial/imports?locale=vi', form, {})).status).toBe(401);
  }
  expect(await stored()).toEqual(before);
});
