import { expectOk } from './client';
import type { Newsroom } from './newsroom';
import { withIntruder } from './tampering';

const anyHash = `md5(random()::text) || md5(random()::text)`;

const syllables = 'binh duong thu dau mot dong khoi song be lai thieu cho dem ben cat di an tan uyen phu giao bau bang';

/** Gives the newsroom many events in up to three languages, with texts of forty syllables and rows to find them by. */
export const fillFinding = (newsroom: Newsroom, documents: number): Promise<void> =>
  withIntruder(newsroom.databaseUrl, async (intruder) => {
    await intruder.query(
      `create temporary table made as
         select 'find' || one as document_id, one, locale, ${anyHash} as hash,
                concat_ws(' ', 'su kien', one, (syllable.list)[1 + one % 24], (syllable.list)[1 + (one / 24) % 24]) as name,
                (select string_agg((syllable.list)[1 + (one * place * 7 + place) % 24], ' ') from generate_series(1, 40) place) as text
           from generate_series(1, ${documents}) one
           cross join unnest(array['vi', 'en', 'zh-Hans']) as locale
           cross join (select string_to_array('${syllables}', ' ') as list) syllable
          where locale = 'vi' or (locale = 'en' and one % 2 = 0) or (locale = 'zh-Hans' and one % 4 = 0)`,
    );
    await intruder.query(
      `insert into editorial_contents (hash, content) select hash, json_build_object('name', name)::text from made`,
    );
    await intruder.query(
      `insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
              actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash)
       select 'event', document_id, locale, 1, hash, '0123456789abcdef', 'save', 'code', 'system', null, 'system', now(),
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
         from editorial_versions version join made on made.document_id = version.document_id and made.locale = version.locale
        where version.content_type = 'event'`,
    );
    await intruder.query(
      `insert into editorial_search (content_type, document_id, locale, content_hash, rules, name, folded_names, named, name_terms, terms)
       select 'event', document_id, locale, hash, 1, name, array[name], array['category/find' || one % 20],
              setweight(to_tsvector('simple', name), 'A'), setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', text)
         from made`,
    );
    await intruder.query('analyze');
  });

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
  picker: '/content-manager/relations/api::article.article/events?locale=vi&_q=su+kien+4711',
  pickerCommon: '/content-manager/relations/api::article.article/events?locale=vi&_q=su',
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
