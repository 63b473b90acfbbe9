import type { Client as Database } from 'pg';
import { copyDocument } from '../copy-documents';
import { expectOk } from './client';
import { smallDocument } from './documents';
import { newMarker } from './marker';
import type { Newsroom } from './newsroom';
import { withIntruder } from './tampering';

const anyHash = `md5(random()::text) || md5(random()::text)`;

const syllables = 'binh duong thu dau mot dong khoi song be lai thieu cho dem ben cat di an tan uyen phu giao bau bang';

interface Kind {
  readonly contentType: 'article' | 'person';
  /** Strapi's table, its column for the name, and that of its links for the row. */
  readonly table: string;
  readonly name: string;
  readonly link: string;
}

const kinds: readonly Kind[] = [
  { contentType: 'article', table: 'articles', name: 'title', link: 'article_id' },
  { contentType: 'person', table: 'people', name: 'name', link: 'person_id' },
];

/**
 * Gives the newsroom many articles and a quarter as many persons in up to three languages, with texts of forty
 * syllables: in Strapi's own tables, with their links, in ours, and with rows to find them by. Two in three are live.
 */
export const fillFinding = async (newsroom: Newsroom, documents: number): Promise<void> => {
  for (const kind of kinds) {
    const chief = newsroom.as('chief');
    const model = await chief.create(kind.contentType, 'vi', smallDocument(kind.contentType, newMarker()));
    expectOk(await chief.act(model, 'publish', { omitReferences: true }), 'the model goes live');
    await withIntruder(newsroom.databaseUrl, async (intruder) => {
      await makeNames(intruder, kind, kind.contentType === 'article' ? documents : documents / 4);
      await intruder.query(`create temporary table copies as
        select document_id, locale, name as ${kind.name}, slug, age, is_live from made`);
      await intruder.query('analyze made, copies');
      await fillOurTables(intruder, kind);
      await copyDocument(async (text) => (await intruder.query(text)).rows, kind, model.documentId, 'copies');
      await intruder.query('drop table copies, made');
      await intruder.query('vacuum analyze');
    });
  }
};

const makeNames = (intruder: Database, { contentType }: Kind, documents: number): Promise<unknown> =>
  intruder.query(
    `create temporary table made as
       select 'find-${contentType}-' || one as document_id, one, locale, ${anyHash} as hash,
              'find-${contentType}-' || one || '-' || lower(locale) as slug, one * interval '1 minute' as age,
              one % 3 <> 0 as is_live,
              concat_ws(' ', 'su kien', one, (syllable.list)[1 + one % 24], (syllable.list)[1 + (one / 24) % 24]) as name,
              (select string_agg((syllable.list)[1 + (one * place * 7 + place) % 24], ' ') from generate_series(1, 40) place) as text
         from generate_series(1, ${documents}) one
         cross join unnest(array['vi', 'en', 'zh-Hans']) as locale
         cross join (select string_to_array('${syllables}', ' ') as list) syllable
        where locale = 'vi' or (locale = 'en' and one % 2 = 0) or (locale = 'zh-Hans' and one % 4 = 0)`,
  );

const fillOurTables = async (intruder: Database, { contentType }: Kind): Promise<void> => {
  await intruder.query(
    `insert into editorial_contents (hash, content) select hash, json_build_object('name', name)::text from made`,
  );
  await intruder.query(
    `insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
            actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash)
     select '${contentType}', document_id, locale, 1, hash, '0123456789abcdef', 'save', 'code', 'system', null, 'system', now(),
            ${anyHash}, ${anyHash} from made order by one, locale`,
  );
  await intruder.query(
    `insert into editorial_entries (content_type, document_id, locale, approval_status, liveness, version_count, chain_head,
            working_version_id, working_content_hash, live_version_id, highest_major, minors_since_major, owner_id,
            created_at, updated_at, last_live_at)
     select version.content_type, version.document_id, version.locale,
            case when made.one % 3 = 0 then 'draft' else 'approved' end,
            case when made.one % 3 = 0 then 'never' else 'live' end, 1, version.row_hash, version.id, version.content_hash,
            case when made.one % 3 = 0 then null else version.id end, 1, 0, 1 + made.one % 5,
            now() - made.one * interval '1 minute', now() - made.one * interval '1 minute',
            case when made.one % 3 = 0 then null else now() - made.one * interval '1 minute' end
       from editorial_versions version join made on made.document_id = version.document_id and made.locale = version.locale`,
  );
  await intruder.query(
    `insert into editorial_search (content_type, document_id, locale, content_hash, rules, name, folded_names, named, name_terms, terms)
     select '${contentType}', document_id, locale, hash, 1, name, array[name], array['category/find' || one % 20],
            setweight(to_tsvector('simple', name), 'A'), setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', text)
       from made`,
  );
};

const list = '/content-manager/collection-types/api::article.article?locale=vi&pageSize=20';

/** What people look for, by name. */
const looks = {
  list: '/editorial/search?limit=25',
  listByStatus: '/editorial/search?sort=approvalStatus&limit=25',
  listByLiveness: '/editorial/search?sort=liveness&limit=25',
  listByType: '/editorial/search?sort=type&limit=25',
  listByName: '/editorial/search?sort=name&limit=25',
  listByCreation: '/editorial/search?sort=created&limit=25',
  listByFirstLive: '/editorial/search?sort=firstLive&limit=25',
  listByLastLive: '/editorial/search?sort=lastLive&limit=25',
  drafts: '/editorial/search?status=draft&missing=en&limit=25',
  oneName: '/editorial/search?q=su+kien+4711',
  words: '/editorial/search?q=lai+thieu+4711',
  commonWords: '/editorial/search?q=dong+khoi',
  commonWordsByDate: '/editorial/search?q=dong+khoi&sort=updated',
  commonNames: '/editorial/search?q=su+kien',
  ofCategory: '/editorial/search?category=find7',
  deep: '/editorial/search?page=300',
  quickOpen: '/editorial/search?q=su+kien+47&in=names&limit=8',
  quickOpenCommon: '/editorial/search?q=su&in=names&limit=8',
  contentList: `${list}&page=1&sort=updatedAt:DESC`,
  contentListByName: `${list}&page=1&sort=title:ASC`,
  contentListByDate: `${list}&page=1&sort=displayDate:DESC`,
  contentListByCategory: `${list}&page=1&sort=category.name:ASC`,
  contentListDeep: `${list}&page=300&sort=updatedAt:DESC`,
  contentListOfDrafts: `${list}&page=1&sort=updatedAt:DESC&filters[$and][0][editorialApprovalStatus][$eq]=draft`,
  contentListOfLive: `${list}&page=1&sort=updatedAt:DESC&filters[$and][0][editorialLiveness][$eq]=live`,
  contentListOfTrash: `${list}&page=1&sort=updatedAt:DESC&filters[$and][0][editorialTrashed][$eq]=true`,
  contentListCalled: `${list}&page=1&sort=updatedAt:DESC&_q=su+kien+4711`,
  contentListCalledCommon: `${list}&page=1&sort=updatedAt:DESC&_q=dong+khoi`,
  contentListOfCategory: `${list}&page=1&sort=updatedAt:DESC&filters[$and][0][category][name][$contains]=a`,
  picker: '/content-manager/relations/api::article.article/persons?locale=vi&_q=su+kien+4711',
  pickerCommon: '/content-manager/relations/api::article.article/persons?locale=vi&_q=su',
  pickerUnasked: '/content-manager/relations/api::article.article/persons?locale=vi&pageSize=10&page=1',
  pickerOfArticles: '/content-manager/relations/api::article.article/related?locale=vi&_q=su+kien+4711',
  pickerOfArticlesCommon: '/content-manager/relations/api::article.article/related?locale=vi&_q=su',
  pickerOfArticlesUnasked: '/content-manager/relations/api::article.article/related?locale=vi&pageSize=10&page=1',
  doubles: '/editorial/doubles?type=person&name=su+kien+4711',
  homeLive: '/editorial/home/live',
} as const;

/** Median waits of an editor-in-chief, in milliseconds. */
export const measureFinding = async (
  newsroom: Newsroom,
  times: number,
): Promise<Record<keyof typeof looks, number>> => {
  const desk = newsroom.as('chief');
  const measured: Record<string, number> = {};
  for (const [name, path] of Object.entries(looks)) {
    const taken: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const started = performance.now();
      expectOk(await desk.get(path), name);
      taken.push(performance.now() - started);
    }
    measured[name] = taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
  }
  return measured as Record<keyof typeof looks, number>;
};
