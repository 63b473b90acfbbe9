import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';

import { editorialTypes } from '../../src/domain/shared/content-types';
import { crc32 } from '../../src/platform/spreadsheet/zip';
import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { entryPath, type Desk } from '../helpers/newsroom/desk';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { languageOf, openDesk, saveDesk, segmentOf, smallLive, startedFrom } from '../helpers/newsroom/translation';
import { docxText, withDocxText } from '../helpers/newsroom/word';

const newsroom = theNewsroom();
const { material } = newsroom;
afterAll(() => newsroom.close());

const people = {
  reporter: newsroom.as('reporter'),
  chief: newsroom.as('chief'),
  translator: newsroom.as('translatorZh'),
};
const { reporter, chief, translator } = people;
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

const xliffOf = async (entry: Entry, desk: Desk = translator): Promise<string> =>
  expectOk(await desk.get(`${entryPath(entry)}/xliff`), 'the XLIFF').text;

const bring = (
  file: string | Uint8Array,
  desk: Desk = translator,
  type = 'application/octet-stream',
): Promise<Answer> =>
  desk.send('POST', '/editorial/xliff', typeof file === 'string' ? file : new Uint8Array(file), {
    'content-type': type,
  });

/** What a translator's tool does: a translation in every target, codes kept, states set. */
const translated = (xliff: string, translate: (source: string) => string): string =>
  xliff
    .replace(
      /<source>([^]*?)<\/source>(\s*)<target>[^]*?<\/target>/g,
      (_, source: string, space: string) => `<source>${source}</source>${space}<target>${translate(source)}</target>`,
    )
    .replaceAll('state="initial"', 'state="translated"');

const versionOf = async (entry: Entry): Promise<number> => (await translator.state(entry)).body.data.workingVersion.id;

const reportOf = (answer: Answer) => expectOk(answer, 'the import').body.data[0];

describe.each(editorialTypes)('%s as XLIFF', (type) => {
  test('there and back only the translated texts differ, codes and all, and nothing goes live', async () => {
    const { vi, zh, marker } = await startedFrom(people, material, type);
    const file = await xliffOf(zh);
    const report = reportOf(await bring(translated(file, (source) => source.replaceAll(marker, '译文'))));
    expect(report).toMatchObject({ ok: true, isChanged: true, isStarted: false });
    const { content } = (await translator.version(zh, report.version)).body.data;
    const source = (await chief.version(vi, (await chief.state(vi)).body.data.liveVersion.id)).body.data;
    const comparable = (given: object) => {
      const text = JSON.stringify(given, (name, value: unknown) =>
        ['slug', 'website', 'originalName', 'documentId', 'hash', 'email', 'phone', 'contactEmail'].includes(name)
          ? undefined
          : value,
      );
      return JSON.parse(text.replaceAll(marker, '译文'));
    };
    expect(comparable(content)).toEqual(comparable(source.content));
    expect((await translator.state(zh)).body.data).toMatchObject({ approvalStatus: 'draft', liveness: 'never' });
    expect((await openDesk(translator, zh)).counts).toEqual({ changed: 0, untranslated: 0, gone: 0 });

    const again = reportOf(await bring(await xliffOf(zh)));
    expect(again).toMatchObject({ ok: true, isChanged: false, written: 0 });
  });

  test('as a Word table it comes and goes as well', async () => {
    const { zh, marker } = await startedFrom(people, material, type);
    const { bytes } = expectOk(await translator.get(`${entryPath(zh)}/translation.docx`), 'the Word file');
    const { segments } = await openDesk(translator, zh);
    const rows = Object.fromEntries(segments.map(({ id, source }) => [id, (source ?? '').replaceAll(marker, '译文')]));
    const report = reportOf(await bring(withDocxText(bytes, rows)));
    expect(report).toMatchObject({ ok: true, isChanged: true });
    const after = await openDesk(translator, zh);
    expect(Object.fromEntries(after.segments.map(({ id, target }) => [id, target]))).toEqual(rows);
    expect(docxText(bytes)).toContain(marker);
  });
});

describe('an import', () => {
  test('begins a language that isn’t there yet, if the person may', async () => {
    const vi = await smallLive(people, 'article');
    const zh: Entry = { ...vi, locale: 'zh-Hans' };
    const file = expectOk(await translator.get(`${entryPath(vi)}/xliff?target=zh-Hans`), 'the XLIFF').text;
    const refused = reportOf(
      await bring(
        translated(file, () => '标题'),
        newsroom.as('translatorEn'),
      ),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'RIGHT_REQUIRED' } });
    expect((await translator.state(zh)).status).toBe(404);
    const report = reportOf(await bring(translated(file, () => '标题')));
    expect(report).toMatchObject({ ok: true, isStarted: true, written: 1 });
    expect(segmentOf(await openDesk(translator, zh), 'title').target).toBe('标题');
  });

  test('writes nothing over newer work, nor for another source, and says so unit by unit', async () => {
    const { zh } = await startedFrom(people, material, 'award');
    const file = await xliffOf(zh);
    const view = await openDesk(translator, zh);
    expectOk(await saveDesk(translator, zh, view, { name: '更新的名称' }), 'newer work');
    const foreign = translated(file, () => '旧的').replace(/(<unit id="citation">[^]*?<source>)[^<]*/, '$1Nguồn khác');
    const report = reportOf(await bring(foreign));
    const outcome = (id: string) => report.segments.find((one: { id: string }) => one.id === id)?.outcome;
    expect([outcome('name'), outcome('citation')]).toEqual(['conflict', 'sourceDiffers']);
    const after = await openDesk(translator, zh);
    expect(segmentOf(after, 'name').target).toBe('更新的名称');
    expect(segmentOf(after, 'programme').target).toBe('旧的');
  });

  test('of what was translated from an older source goes to that one’s texts, and the variant stays outdated', async () => {
    const { vi, zh } = await startedFrom(people, material, 'organization');
    const file = await xliffOf(zh);
    expectOk(await reporter.save(vi, { name: `Tên ${newMarker()}` }), 'a newer name');
    expectOk(await chief.act(vi, 'publish', { omitReferences: true }), 'its publication');
    const report = reportOf(await bring(translated(file, (source) => `译${source}`)));
    expect(report).toMatchObject({ ok: true, isChanged: true });
    expect((await languageOf(translator, zh)).source).toMatchObject({ outdated: true, madeFrom: { label: '1.0' } });
    expect(segmentOf(await openDesk(translator, zh), 'name').state).toBe('changed');
  });

  test('meets the lock and the review like any save', async () => {
    const { zh } = await startedFrom(people, material, 'award');
    const file = translated(await xliffOf(zh), () => '译');
    expectOk(await newsroom.as('languageEditorZh').act(zh, 'lock'), 'the lock');
    expect(reportOf(await bring(file))).toMatchObject({ ok: false, error: { code: 'ENTRY_LOCKED' } });
    expectOk(await newsroom.as('languageEditorZh').act(zh, 'unlock'), 'its end');
    expectOk(await translator.act(zh, 'submit'), 'the submission');
    expect(reportOf(await bring(file))).toMatchObject({ ok: false, error: { code: 'ENTRY_IN_REVIEW' } });
  });

  test('of segments that a tool has cut and reordered reads them as one text', async () => {
    const { zh } = await startedFrom(people, material, 'award', { citation: 'Câu một. Câu hai.' });
    const file = (await xliffOf(zh)).replace(
      /(<unit id="citation">[^]*?)<segment[^]*?<\/segment>/,
      '$1<segment state="final"><source>Câu một.</source><target order="3">一。</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>Câu hai.</source><target order="1">二。</target></segment>',
    );
    expect(reportOf(await bring(file))).toMatchObject({ ok: true, written: 1 });
    expect(segmentOf(await openDesk(translator, zh), 'citation').target).toBe('二。 一。');
  });
});

describe('a broken file', () => {
  let zh: Entry;
  let file: string;
  let before: number;

  beforeAll(async () => {
    ({ zh } = await startedFrom(people, material, 'article'));
    file = await xliffOf(zh);
    before = await versionOf(zh);
  });
  afterEach(async () => expect(await versionOf(zh)).toBe(before));

  const lineOf = (answer: Answer) => answer.body.error.details.line;

  test.each<[string, (given: string) => string, string | null]>([
    ['with a tag that isn’t closed', (given) => given.replace('</target>', ''), 'notWellFormed'],
    ['that ends too soon', (given) => given.slice(0, given.length / 2), 'notWellFormed'],
    [
      'with a code that was not exported',
      (given) => given.replace('<target>', '<target><pc id="x">a</pc>'),
      'unknownCode',
    ],
    ['of XLIFF 1.2', () => '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'notXliff'],
    [
      'with an entity of its own',
      (given) => given.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      'documentType',
    ],
    [
      'with entities that grow',
      () => `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><l>&b;</l>`,
      'documentType',
    ],
    ['of somebody else', (given) => given.replace(/original="[^"]*"/, 'original="other.txt"'), null],
    ['that is no XML', () => 'Xin chào', 'notWellFormed'],
    ['that is deeper than any document', () => '<a>'.repeat(5_000), 'tooManyElements'],
  ])('%s is refused with its code and reason', async (_, damage, reason) => {
    const answer = await bring(damage(file));
    const code = reason === null ? 'EXCHANGE_FILE_FOREIGN' : 'EXCHANGE_FILE_BROKEN';
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    expect(answer.body.error.details.reason ?? null).toBe(reason);
  });

  test('is refused with the line', async () => {
    const answer = await bring(file.replace('</target>', '</targt>'));
    const line = file.split('\n').findIndex((one) => one.includes('</target>')) + 1;
    expect([answer.status, lineOf(answer)]).toEqual([400, line]);
  });

  test('that unfolds into more than memory is refused at its real size, whatever it claims', async () => {
    const bomb = deflateRawSync(Buffer.alloc(30_000_000));
    for (const claimed of [30_000_000, 10]) {
      const answer = await bring(zipOf('word/document.xml', bomb, claimed));
      expect([answer.status, codeOf(answer)]).toEqual([413, 'EXCHANGE_FILE_TOO_LARGE']);
    }
  });

  test('whatever it is, is never a 500 and writes nothing', async () => {
    const docx = Buffer.from(
      expectOk(await translator.get(`${entryPath(zh)}/translation.docx`), 'the Word file').bytes,
    );
    const xliff = Buffer.from(file, 'utf8');
    const damage = fc.record({
      base: fc.constantFrom(xliff, docx),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ base, at, bytes, cut }) => {
        const place = Math.floor(at * base.length);
        const damaged = Buffer.concat([
          base.subarray(0, place),
          bytes,
          cut ? Buffer.alloc(0) : base.subarray(place + bytes.length),
        ]);
        const answer = await bring(damaged);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 200)
          expect(answer.body.data.every((one: { isChanged?: boolean }) => !one.isChanged)).toBe(true);
        else expect(typeof codeOf(answer)).toBe('string');
      }),
      // Damage that happens to leave a valid file with another text in it would rightly be written.
      { numRuns: 60, seed, examples: [] },
    );
  });
});

describe('many at once', () => {
  test('everything that is outdated goes out as one file, and comes back as one', async () => {
    const pairs = [await startedFrom(people, material, 'award'), await startedFrom(people, material, 'organization')];
    for (const { vi } of pairs) {
      expectOk(await reporter.save(vi, { name: `Tên ${newMarker()}` }), 'a newer name');
      expectOk(await chief.act(vi, 'publish', { omitReferences: true }), 'its publication');
    }
    const file = expectOk(
      await translator.post('/editorial/translation/export', { format: 'xliff', outdated: true, locale: 'zh-Hans' }),
      'the export',
    ).text;
    for (const { vi } of pairs) expect(file).toContain(vi.documentId);
    const reports = expectOk(await bring(translated(file, (source) => `译${source}`)), 'the import').body.data;
    expect(reports.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    for (const { zh } of pairs) expect((await languageOf(translator, zh)).source?.outdated).toBe(false);
  });

  test('what was chosen on the board goes out as one file, and the report names each by its title', async () => {
    const pairs = [await startedFrom(people, material, 'award'), await startedFrom(people, material, 'organization')];
    const entries = pairs.map(({ zh }) => `${zh.type}/${zh.documentId}/${zh.locale}`).join(',');
    const file = expectOk(
      await translator.get(`/editorial/translation/export?${new URLSearchParams({ format: 'xliff', entries })}`),
      'the export',
    ).text;
    const reports = expectOk(await bring(translated(file, (source) => `译${source}`)), 'the import').body.data;
    expect(reports).toHaveLength(2);
    for (const { vi } of pairs) {
      const { name } = expectOk(await chief.open(vi), 'the source').body.data;
      const report = reports.find(({ documentId }: { documentId: string }) => documentId === vi.documentId);
      expect(report).toMatchObject({ ok: true, title: name });
      expect(report.segments).toContainEqual(
        expect.objectContaining({ id: 'name', outcome: 'written', at: { attribute: 'name', place: ['name'] } }),
      );
    }
    for (const wrong of ['', 'award', 'award/x/xx', 'award/../vi', `${entries},award/x/vi/more`]) {
      const refused = await translator.get(
        `/editorial/translation/export?${new URLSearchParams({ format: 'xliff', entries: wrong })}`,
      );
      expect([wrong, refused.status, codeOf(refused)]).toEqual([wrong, 400, 'INVALID_OPTION']);
    }
  });
});

/** An archive with one packed file that claims a size. */
const zipOf = (name: string, packed: Buffer, claimed: number): Buffer => {
  const nameBytes = Buffer.from(name, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(Buffer.alloc(0)), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(claimed, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, nameBytes, packed]);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), nameBytes]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};
