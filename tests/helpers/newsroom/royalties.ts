import type { Locale } from '../../../src/domain/shared/locales';
import { expectOk, type Answer } from './client';
import { newMarker } from './marker';
import { linkTo } from './material';
import type { Entry, Newsroom } from './newsroom';
import type { PersonName } from './people';

/** What royalties are paid for and by, as the tests of several files make it. */

export interface PayeeOfTest {
  readonly id: number;
  readonly name: string;
}

export const makePayee = async (newsroom: Newsroom, change: object = {}): Promise<PayeeOfTest> => {
  const name = `Người nhận ${newMarker()}`;
  const body = { name, kind: 'collaborator', hasLaborContract: false, penNames: [name], ...change };
  return expectOk(await newsroom.as('accountant').post('/royalties/payees', body), 'the making of a payee').body.data;
};

export const textLine = (coefficient: string, payees: readonly number[], change: object = {}) => ({
  id: 'text',
  kind: 'text',
  genre: 'news',
  coefficient,
  contributors: payees.map((payeeId) => ({ payeeId })),
  ...change,
});

export const workPath = ({ type, documentId, locale }: Entry): string =>
  `/royalties/works/${type}/${documentId}/${locale}`;

/** A live article that went live at noon of a day of the newsroom. */
export const liveArticle = async (
  newsroom: Newsroom,
  day: string,
  change: object = {},
  locale: Locale = 'vi',
): Promise<Entry> => {
  const data = { title: `Bài ${newMarker()}`, externalUrl: 'https://external.example/', ...change };
  const entry = await newsroom.as('reporter').create('article', locale, data);
  expectOk(await newsroom.as('chief').act(entry, 'publish', { omitReferences: true }), 'the publication');
  await wentLiveOn(newsroom, entry, day);
  return entry;
};

export const wentLiveOn = (newsroom: Newsroom, { type, documentId, locale }: Entry, day: string) =>
  newsroom.sql(
    'update editorial_entries set first_live_at = $4 where content_type = $1 and document_id = $2 and locale = $3',
    [type, documentId, locale, `${day}T05:00:00Z`],
  );

/** The genre with this code, made if there is none. */
export const genreOf = async (newsroom: Newsroom, code: string): Promise<string> => {
  const [known] = await newsroom.sql<{ document_id: string }>('select document_id from genres where code = $1', [code]);
  if (known) return known.document_id;
  const path = '/content-manager/collection-types/api::genre.genre?locale=vi';
  return expectOk(await newsroom.as('chief').post(path, { name: code, code }), 'the making of a genre').body.data
    .documentId;
};

export const withGenre = async (newsroom: Newsroom, code: string, locale: Locale = 'vi') => ({
  genre: linkTo(locale, await genreOf(newsroom, code)),
});

export const assess = async (newsroom: Newsroom, entry: Entry, lines: readonly object[]): Promise<Answer> =>
  expectOk(await newsroom.as('accountant').put(workPath(entry), { lines }), 'the assessment');

export const confirm = async (newsroom: Newsroom, entry: Entry, body: object = {}): Promise<Answer> =>
  expectOk(await newsroom.as('accountant').post(`${workPath(entry)}/actions/confirm`, body), 'the confirmation');

/** A live article that is assessed and confirmed. */
export const confirmedArticle = async (
  newsroom: Newsroom,
  day: string,
  lines: readonly object[],
  change: object = {},
): Promise<Entry> => {
  const entry = await liveArticle(newsroom, day, change);
  await assess(newsroom, entry, lines);
  await confirm(newsroom, entry);
  return entry;
};

export const actOnPeriod = (newsroom: Newsroom, person: PersonName, month: string, action: string, body: object = {}) =>
  newsroom.as(person).post(`/royalties/periods/${month}/actions/${action}`, body);

/** Takes a month all the way to its lock, by those whose part it is. Months are locked in order. */
export const lockMonth = async (newsroom: Newsroom, month: string): Promise<Answer> => {
  expectOk(await actOnPeriod(newsroom, 'accountant', month, 'submit'), 'the submission of the month');
  expectOk(await actOnPeriod(newsroom, 'chief', month, 'approve'), 'the approval of the month');
  return expectOk(await actOnPeriod(newsroom, 'accountant', month, 'lock'), 'the lock of the month');
};
