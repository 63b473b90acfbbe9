import { expectOk } from './client';
import { smallDocument } from './documents';
import { newMarker } from './marker';
import type { Newsroom } from './newsroom';
import { withIntruder } from './tampering';

const anyHash = `md5(random()::text) || md5(random()::text)`;

/**
 * Gives the newsroom many live awards in Vietnamese, English variants for most and Chinese ones for
 * half of them; every tenth variant is outdated, and every seventh has other facts.
 */
export const fillBoard = (newsroom: Newsroom, documents: number): Promise<void> =>
  withIntruder(newsroom.databaseUrl, async (intruder) => {
    await intruder.query(
      `create temporary table made as
         select one, language.locale, part, encode(sha256(convert_to(said.content, 'UTF8')), 'hex') as hash, said.content
           from generate_series(1, ${documents}) one
           cross join (values ('vi', 1), ('vi', 2), ('en', 1), ('zh-Hans', 1)) as language (locale, part)
           cross join lateral (select json_build_object('name', 'Giải ' || language.locale || one || '/' || part,
             'year', case when language.locale <> 'vi' and one % 7 = 0 then 2020 else 2026 end)::text as content) said
          where (language.locale <> 'vi' or part = 1 or one % 10 = 0)
            and (language.locale <> 'en' or one % 5 > 0) and (language.locale <> 'zh-Hans' or one % 2 = 0)`,
    );
    await intruder.query('insert into editorial_contents (hash, content) select distinct hash, content from made');
    await intruder.query(
      `insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
              actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash)
       select 'award', 'board' || one, locale, part, hash, '0123456789abcdef', 'save', 'code', 'system', null, 'system', now(),
              ${anyHash}, ${anyHash} from made order by one, locale, part`,
    );
    const versions = `editorial_versions version where version.document_id like 'board%'`;
    await intruder.query(
      `insert into editorial_entries (content_type, document_id, locale, approval_status, liveness, version_count, chain_head,
              working_version_id, working_content_hash, live_version_id, highest_major, minors_since_major, owner_id,
              first_live_at, last_live_at, created_at, updated_at)
       select distinct on (document_id, locale) content_type, document_id, locale,
              case when locale = 'vi' then 'approved' else 'draft' end, case when locale = 'vi' then 'live' else 'never' end,
              number, row_hash, id, content_hash, case when locale = 'vi' then id end, 1, 0, 1, now(), now(), now(), now()
         from ${versions} order by document_id, locale, number desc`,
    );
    await intruder.query(
      `insert into publication_log (sequence, kind, content_type, document_id, locale, version_id, major, occurred_at,
              record_number, previous_hash, row_hash)
       select (select last_sequence from publication_head) + row_number() over (order by id), 'published', content_type,
              document_id, locale, id, number, now(), number, ${anyHash}, ${anyHash} from ${versions} and version.locale = 'vi'`,
    );
    await intruder.query(`update publication_head set last_sequence = (select max(sequence) from publication_log)`);
    await intruder.query(
      `insert into editorial_translation_bases (content_type, document_id, locale, source_locale, source_version_id,
              recorded_by_name, recorded_at)
       select entry.content_type, entry.document_id, entry.locale, 'vi', version.id, 'system', now()
         from editorial_entries entry join editorial_versions version on version.content_type = entry.content_type
          and version.document_id = entry.document_id and version.locale = 'vi' and version.number = 1
        where entry.document_id like 'board%' and entry.locale <> 'vi'`,
    );
    await intruder.query(
      `insert into editorial_coverage_stale (content_type, document_id)
       select distinct content_type, document_id from editorial_entries where document_id like 'board%'`,
    );
    await intruder.query('analyze');
  });

/** What people look for on the board, by name, as the query of its address. */
const looks = {
  whole: '',
  byReaders: 'sort=readers',
  byAge: 'sort=age',
  ofType: 'type=award',
  deep: 'type=award&page=1000',
  outdated: 'locale=zh-Hans&status=outdated&sort=age',
  missing: 'locale=zh-Hans&status=missing&sort=age',
  factsDiffer: 'status=factsDiffer',
  ofPerson: 'person=1',
  old: 'days=1&locale=en&status=inProgress',
} as const;

export type MeasuredBoard = Readonly<Record<'first' | 'afterSave' | keyof typeof looks, number>>;

/** How long people wait for the board, in milliseconds: at the first look, right after a save, and medians of later looks. */
export const measureBoard = async (newsroom: Newsroom, times: number, category: string): Promise<MeasuredBoard> => {
  const desk = newsroom.as('chief');
  const look = async (query: string): Promise<number> => {
    const started = performance.now();
    expectOk(await desk.get(`/editorial/coverage?${query}`), 'the board');
    return performance.now() - started;
  };
  const median = async (query: string): Promise<number> => {
    const taken: number[] = [];
    for (let index = 0; index < times; index += 1) taken.push(await look(query));
    return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
  };
  const first = await look('');
  const measured: Record<string, number> = { first };
  for (const [name, query] of Object.entries(looks)) measured[name] = await median(query);
  measured['ofCategory'] = await median(`category=${category}`);
  await desk.create('award', 'vi', smallDocument('award', newMarker()));
  return { ...measured, afterSave: await look('') } as MeasuredBoard;
};
