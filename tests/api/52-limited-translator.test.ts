import { codeOf, expectOk, type Answer } from '../helpers/newsroom/client';
import { deskOf, entryPath, type Desk } from '../helpers/newsroom/desk';
import { clientOf } from '../helpers/newsroom/client';
import { smallDocument } from '../helpers/newsroom/documents';
import { newMarker } from '../helpers/newsroom/marker';
import { theNewsroom, type Entry } from '../helpers/newsroom/newsroom';
import { traceOf } from '../helpers/newsroom/trace';

const newsroom = theNewsroom();
afterAll(() => newsroom.close());

const chief = newsroom.as('chief');
const reporter = newsroom.as('reporter');
const admin = newsroom.as('admin');

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
}

/** A translator from Vietnamese into Chinese whose role knows nothing of English, as a newsroom would set it up. */
const limitedTranslator = async (): Promise<Desk> => {
  const roles: readonly { id: number; code: string }[] = (await admin.get('/admin/roles')).body.data;
  const shipped = roles.find(({ code }) => code === 'translator-zh-hans');
  const permissions: readonly Permission[] = (await admin.get(`/admin/roles/${shipped?.id}/permissions`)).body.data;
  const limited = permissions.map(({ action, subject, properties, conditions }) => ({
    action,
    subject,
    conditions,
    properties: properties.locales
      ? { ...properties, locales: properties.locales.filter((locale) => locale !== 'en') }
      : properties,
  }));
  const name = `Dịch Việt – Trung ${newMarker()}`;
  const role = expectOk(await admin.post('/admin/roles', { name, description: '' }), 'the role').body.data;
  expectOk(await admin.put(`/admin/roles/${role.id}/permissions`, { permissions: limited }), 'its rights');
  const invited = expectOk(
    await admin.post('/admin/users', { firstname: 'Dịch', email: `${newMarker()}@newsroom.example`, roles: [role.id] }),
    'the invitation',
  ).body.data;
  const { token } = expectOk(
    await newsroom.anonymous.post('/admin/register', {
      registrationToken: invited.registrationToken,
      userInfo: { firstname: 'Dịch', password: 'Only-for-tests-1' },
    }),
    'the registration',
  ).body.data;
  return deskOf(clientOf(newsroom.url, token));
};

const fileFor = (xliff: string, to: Entry, version: number): string =>
  xliff
    .replace('trgLang="zh-Hans"', `trgLang="${to.locale}"`)
    .replace(/\/zh-Hans@\d+"/, `/${to.locale}@${version}"`)
    .replace(/<target>[^]*?<\/target>/g, '<target>Chiếm</target>');

test('a translator of one language writes nothing else, and reads nothing but it and its sources, whatever is tried', async () => {
  const [secret, marker] = [newMarker(), newMarker()];
  const vi = await reporter.create('article', 'vi', smallDocument('article', marker));
  expectOk(await chief.act(vi, 'publish'), 'the publication');
  const en = await chief.addLanguage(vi, 'en', smallDocument('article', secret));
  const translator = await limitedTranslator();
  expectOk(await translator.post(`${entryPath(vi)}/translations/zh-Hans/start`, {}), 'the start of their own');
  const zh: Entry = { ...vi, locale: 'zh-Hans' };
  const own = expectOk(await translator.get(`${entryPath(zh)}/xliff`), 'their own file').text;
  const { workingVersion } = (await chief.state(en)).body.data;
  const sourceVersion = (await chief.state(vi)).body.data.workingVersion.id;
  const before = { vi: await traceOf(newsroom, vi), en: await traceOf(newsroom, en) };

  const desk = { version: workingVersion.id, sourceVersion, texts: [{ id: 'title', text: 'Chiếm' }] };
  const bring = (text: string): Promise<Answer> =>
    translator.send('POST', '/editorial/xliff', text, { 'content-type': 'application/octet-stream' });
  const entries = [{ contentType: 'article', documentId: vi.documentId, locale: 'en' }];

  const refused: Readonly<Record<string, Answer>> = {
    'opening English in the panel': await translator.open(en),
    'the state of English': await translator.state(en),
    'versions of English': await translator.versions(en),
    'a version of English': await translator.version(en, workingVersion.id),
    'English beside its source': await translator.get(`${entryPath(en)}/translation/desk`),
    'changes of the source of English': await translator.get(`${entryPath(en)}/translation/changes`),
    'suggestions for English': await translator.get(`${entryPath(en)}/translation/suggestions?segment=title`),
    'English as XLIFF': await translator.get(`${entryPath(vi)}/xliff?target=en`),
    'English as Word': await translator.get(`${entryPath(en)}/translation.docx`),
    'English among others as a file': await translator.post('/editorial/translation/export', {
      format: 'xliff',
      entries,
    }),
    'languages asked for from English': await translator.get(`${entryPath(en)}/translation`),
    'saving English in the panel': await translator.save(en, { title: 'Chiếm' }),
    'saving Vietnamese in the panel': await translator.save(vi, { title: 'Chiếm' }),
    'making a new Vietnamese article': await translator.tryCreate(
      'article',
      'vi',
      smallDocument('article', newMarker()),
    ),
    'saving English beside its source': await translator.post(`${entryPath(en)}/translation/desk`, desk),
    'saving Vietnamese beside Chinese': await translator.post(`${entryPath(vi)}/translation/desk`, {
      ...desk,
      version: sourceVersion,
    }),
    'facts of English': await translator.post(`${entryPath(en)}/translation/carry-over`, {}),
    'English as up to date': await translator.post(`${entryPath(en)}/translation/mark-up-to-date`, {}),
    'restoring English': await translator.post(`${entryPath(en)}/versions/${workingVersion.id}/restore`, {}),
    'submitting English': await translator.act(en, 'submit'),
    'submitting Vietnamese': await translator.act(vi, 'submit'),
    'taking Vietnamese down': await translator.act(vi, 'unpublish', { comment: 'x' }),
    'Strapi’s REST with a person’s token': await translator.put(`/api/articles/${vi.documentId}?locale=en`, {
      data: { title: 'Chiếm' },
    }),
  };
  for (const [what, answer] of Object.entries(refused)) {
    expect([what, answer.status >= 400 && answer.status < 500, typeof codeOf(answer)]).toEqual([what, true, 'string']);
    expect([what, answer.text.includes(secret)]).toEqual([what, false]);
  }

  const told = [
    await bring(fileFor(own, en, workingVersion.id)),
    await translator.post('/editorial/translation/start', { entries }),
    await translator.get('/editorial/coverage?type=article&limit=100'),
    await translator.get(`${entryPath(zh)}/translation/desk`),
    await translator.get('/editorial/translation/export?format=xliff'),
  ];
  expect(expectOk(told[0] as Answer, 'the import').body.data).toMatchObject([
    { ok: false, error: { code: 'RIGHT_REQUIRED' } },
  ]);
  expect(expectOk(told[1] as Answer, 'the starts').body.data).toMatchObject([{ ok: false }]);
  for (const answer of told) expect(answer.text).not.toContain(secret);
  expect({ vi: await traceOf(newsroom, vi), en: await traceOf(newsroom, en) }).toEqual(before);
  expectOk(await bring(own.replace(/<target>[^]*?<\/target>/g, '<target>标题</target>')), 'their own file, back');
  expect((await translator.open(zh)).text).toContain('标题');
});
