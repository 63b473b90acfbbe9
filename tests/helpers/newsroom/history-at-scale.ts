import { expectOk } from './client';
import { fullDocument, renamed } from './documents';
import { historyOf } from './history';
import { newMarker } from './marker';
import type { Entry, Newsroom } from './newsroom';
import { withIntruder } from './tampering';

/** How long people wait, in milliseconds (medians), and what a version takes on disk, in bytes. */
export interface Measured {
  readonly versions: number;
  readonly timeline: number;
  readonly lastPage: number;
  readonly compare: number;
  readonly saveOnMany: number;
  readonly saveOnFew: number;
  readonly contentBytes: number;
  readonly storedContentBytes: number;
  readonly rowBytes: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const timed = async (times: number, work: (index: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await work(index);
    taken.push(performance.now() - started);
  }
  return median(taken);
};

/** Rows as they would be, but for their hashes: nobody verifies this database. */
const anyHash = `md5(random()::text) || md5(random()::text)`;

/** Gives one entry as many versions as asked for, each with a content of its own that differs in its title. */
const multiply = (newsroom: Newsroom, { type, documentId, locale }: Entry, count: number): Promise<void> =>
  withIntruder(newsroom.databaseUrl, async (intruder) => {
    const where = `content_type = '${type}' and document_id = '${documentId}' and locale = '${locale}'`;
    await intruder.query(
      `with first as (
         select version.*, content.content::jsonb as said from editorial_versions version
           join editorial_contents content on content.hash = version.content_hash where ${where} and version.number = 1
       ), made as materialized (
         select one as number, jsonb_set(said, '{title}', to_jsonb('Bài đã sửa lần ' || one))::text as content
           from first, generate_series(2, ${count}) one
       ), hashed as materialized (
         select number, content, encode(sha256(convert_to(content, 'UTF8')), 'hex') as hash from made
       ), contents as (
         insert into editorial_contents (hash, content) select hash, content from hashed
       ), versions as (
         insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action,
                origin, actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash, changed_fields)
         select content_type, document_id, locale, hashed.number, hashed.hash, schema_version, 'save', origin, actor_kind,
                actor_id, actor_name, created_at + hashed.number * interval '1 minute', ${anyHash}, ${anyHash}, '{title}'
           from first, hashed order by hashed.number
         returning *
       ), audit as (
         insert into editorial_audit (action, content_type, document_id, locale, version_id, actor_kind, actor_name, origin,
                occurred_at, record_number, previous_hash, row_hash)
         select action, content_type, document_id, locale, id, actor_kind, actor_name, origin, created_at, number,
                ${anyHash}, ${anyHash} from versions order by number
       )
       update editorial_entries entry set version_count = ${count}, working_version_id = versions.id,
              working_content_hash = versions.content_hash, chain_head = versions.row_hash, minors_since_major = ${count}
         from versions where versions.number = ${count} and entry.${where.replaceAll(' and ', ' and entry.')}`,
    );
  });

/** Fills the tables with other entries' versions, which share the contents that there are. */
const fill = (newsroom: Newsroom, versions: number): Promise<void> =>
  withIntruder(newsroom.databaseUrl, async (intruder) => {
    await intruder.query(
      `create temporary table known as select row_number() over () as place, hash from editorial_contents`,
    );
    await intruder.query(
      `insert into editorial_versions (content_type, document_id, locale, number, content_hash, schema_version, action, origin,
              actor_kind, actor_id, actor_name, created_at, previous_hash, row_hash, changed_fields)
       select 'article', 'filler' || (one / 100), 'vi', 1 + one % 100, known.hash, '0123456789abcdef', 'save', 'admin-panel',
              'user', 1, 'Người viết', now(), ${anyHash}, ${anyHash}, '{title,body}'
         from generate_series(1, ${versions}) one
         join known on known.place = 1 + one % (select count(*) from known)`,
    );
    await intruder.query(
      `insert into editorial_audit (action, content_type, document_id, locale, version_id, actor_kind, actor_name, origin,
              occurred_at, record_number, previous_hash, row_hash)
       select action, content_type, document_id, locale, id, actor_kind, actor_name, origin, created_at, number, ${anyHash}, ${anyHash}
         from editorial_versions where document_id like 'filler%'`,
    );
    await intruder.query('analyze');
  });

/** Timeline, compare and save in an entry with `own` versions, among `others` of other entries. */
export const measureHistory = async (
  newsroom: Newsroom,
  sizes: { readonly own: number; readonly others: number; readonly times: number },
): Promise<Measured> => {
  const desk = newsroom.as('chief');
  const make = () =>
    desk.create(
      'article',
      'vi',
      fullDocument('article', { locale: 'vi', material: newsroom.material, marker: newMarker() }),
    );
  const [many, few] = [await make(), await make()];
  await multiply(newsroom, many, sizes.own);
  await fill(newsroom, sizes.others);
  const history = historyOf(desk, many);
  const rows = (await history.page('?limit=200')).body.data as readonly { readonly id: number }[];
  const id = (index: number) => rows[index % rows.length]?.id ?? 0;
  const save = (entry: Entry) => async (index: number) =>
    expectOk(await desk.save(entry, renamed('article', `Lần ${index} ${newMarker()}`)), 'a save');
  await timed(5, save(few));
  const saveOnFew = await timed(sizes.times, save(few));
  const saveOnMany = await timed(sizes.times, save(many));
  const [bytes] = await newsroom.sql<{ plain: number; stored: number; rows: number; versions: number }>(
    `select (select avg(octet_length(content))::integer from editorial_contents) as plain,
            (select pg_total_relation_size('editorial_contents') / count(*) from editorial_contents)::integer as stored,
            (select pg_total_relation_size('editorial_versions') / count(*) from editorial_versions)::integer as rows,
            (select count(*) from editorial_versions)::integer as versions`,
  );
  return {
    versions: bytes?.versions ?? 0,
    timeline: await timed(sizes.times, async () => expectOk(await history.page(), 'the timeline')),
    lastPage: await timed(sizes.times, async () => expectOk(await history.page('?cursor=52'), 'the last page')),
    compare: await timed(sizes.times, async (index) =>
      expectOk(await history.diff(id(index), id(index + 7)), 'a comparison'),
    ),
    saveOnMany,
    saveOnFew,
    contentBytes: bytes?.plain ?? 0,
    storedContentBytes: bytes?.stored ?? 0,
    rowBytes: bytes?.rows ?? 0,
  };
};
