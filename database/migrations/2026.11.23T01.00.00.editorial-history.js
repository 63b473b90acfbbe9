'use strict';

/**
 * The history as evidence. Each row that says what happened to an entry (audit, decisions,
 * publications, purges) joins the entry's record: numbered without gaps, hashed over all it says,
 * chained to the row before it. The database does it itself, so that no way of writing is left out.
 * Columns that are empty or false are not hashed: a column that comes later has to be either for the rows before.
 */
const statements = [
  `alter table editorial_versions add column changed_fields text[]`,
  `alter table editorial_versions add column note jsonb`,
  `create index editorial_versions_content on editorial_versions using hash (content_hash)`,

  `alter table editorial_contents alter column content drop not null`,
  // A compressed content stays in its row as long as it fits a page: one read instead of several.
  `alter table editorial_contents alter column content set storage main`,
  `alter table editorial_contents set (toast_tuple_target = 8160)`,
  `do $$ begin
     alter table editorial_contents alter column content set compression lz4;
   exception when feature_not_supported then
     raise notice 'this PostgreSQL has no lz4: contents are compressed with pglz';
   end $$`,

  `create table editorial_pins (
     version_id bigint primary key references editorial_versions (id),
     content_type text not null,
     document_id text not null,
     locale text not null,
     name text,
     issue text,
     page text,
     printed_on date,
     pinned_by integer,
     pinned_by_name text not null,
     pinned_at timestamptz not null
   )`,
  `create index editorial_pins_entry on editorial_pins (content_type, document_id, locale)`,

  `create table editorial_purges (
     id bigint generated always as identity primary key,
     content_type text not null,
     document_id text not null,
     locale text not null,
     content_hash char(64) not null references editorial_contents (hash),
     version_numbers integer[] not null,
     policy text not null,
     actor_name text not null,
     purged_at timestamptz not null
   )`,
  `create index editorial_purges_content on editorial_purges using hash (content_hash)`,

  `create table editorial_record_heads (
     content_type text not null,
     document_id text not null,
     locale text not null,
     record_count integer not null,
     record_head char(64) not null,
     primary key (content_type, document_id, locale)
   ) with (fillfactor = 70)`,

  `alter table editorial_audit add column chain_head char(64)`,
  ...['editorial_audit', 'editorial_decisions', 'publication_log', 'editorial_purges'].map(
    (table) => `alter table ${table} add column record_number integer,
      add column previous_hash char(64), add column row_hash char(64)`,
  ),
  `create index editorial_audit_version on editorial_audit (version_id, id)`,

  // RFC 8785 for what our rows hold: names in ASCII, whole numbers, texts without lone surrogates.
  `create function editorial_canonical(value jsonb) returns text language plpgsql immutable as $$
   begin
     return case jsonb_typeof(value)
       when 'object' then '{' || coalesce((
         select string_agg(to_json(key)::text || ':' ||
                  case when jsonb_typeof(member) in ('object', 'array') then editorial_canonical(member)
                       else member::text end, ',' order by key collate "C")
           from jsonb_each(value) as each (key, member)), '') || '}'
       when 'array' then '[' || coalesce((
         select string_agg(editorial_canonical(member), ',' order by position)
           from jsonb_array_elements(value) with ordinality as each (member, position)), '') || ']'
       else value::text
     end;
   end $$`,

  `create function editorial_record_hash(kind text, record jsonb) returns text language plpgsql
     immutable as $$
   begin
     return encode(sha256(convert_to(editorial_canonical(jsonb_build_object('table', kind) || (
       select jsonb_object_agg(key, member) from jsonb_each(record - 'row_hash') as each (key, member)
        where member not in ('null'::jsonb, 'false'::jsonb))), 'UTF8')), 'hex');
   end $$`,

  `create function editorial_join_record() returns trigger language plpgsql set timezone = 'UTC' as $$
   declare
     entry record;
   begin
     if tg_table_name = 'editorial_decisions' then
       select content_type, document_id, locale into strict entry from editorial_reviews where id = new.review_id;
     else
       select new.content_type, new.document_id, new.locale into entry;
     end if;
     insert into editorial_record_heads as head (content_type, document_id, locale, record_count, record_head)
       values (entry.content_type, entry.document_id, entry.locale, 1, repeat('0', 64))
       on conflict (content_type, document_id, locale) do update set record_count = head.record_count + 1
       returning record_count, record_head into new.record_number, new.previous_hash;
     if tg_table_name = 'editorial_audit' then
       if new.chain_head is null then
         new.chain_head := (select one.chain_head from editorial_entries one
           where one.content_type = entry.content_type and one.document_id = entry.document_id
             and one.locale = entry.locale);
       end if;
     end if;
     new.row_hash := editorial_record_hash(tg_table_name, to_jsonb(new));
     update editorial_record_heads head set record_head = new.row_hash
      where head.content_type = entry.content_type and head.document_id = entry.document_id
        and head.locale = entry.locale;
     return new;
   end $$`,

  // The one change that contents allow: gone by a recorded purge, and back as exactly the same bytes.
  `create function editorial_guard_content() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' and new.hash = old.hash then
       if old.content is null and encode(sha256(convert_to(new.content, 'UTF8')), 'hex') = new.hash then
         return new;
       end if;
       if new.content is null and exists (select 1 from editorial_purges where content_hash = old.hash)
         and not exists (
           select 1 from editorial_versions version
             join editorial_entries entry on entry.content_type = version.content_type
              and entry.document_id = version.document_id and entry.locale = version.locale
            where version.content_hash = old.hash
              and version.id in (entry.working_version_id, entry.live_version_id)) then
         return new;
       end if;
     end if;
     raise exception 'rows of % are never changed or removed', tg_table_name
       using errcode = 'insufficient_privilege';
   end $$`,
  `drop trigger editorial_contents_grow_only on editorial_contents`,
  `create trigger editorial_contents_guard before update or delete on editorial_contents
     for each row execute function editorial_guard_content()`,
];

/** Rows that stood before the record began join it in the order in which they came about. */
const joinEarlierRows = `
  do $$
  declare
    earlier record;
    number integer;
    previous text;
    entry text := '';
  begin
    perform set_config('timezone', 'UTC', true);
    for earlier in
      select * from (
        select review.content_type, review.document_id, review.locale, decision.decided_at as at, 1 as rank,
               decision.id, 'editorial_decisions' as kind
          from editorial_decisions decision join editorial_reviews review on review.id = decision.review_id
        union all
        select content_type, document_id, locale, occurred_at, 2, sequence, 'publication_log' from publication_log
        union all
        select content_type, document_id, locale, occurred_at, 3, id, 'editorial_audit' from editorial_audit
      ) rows order by content_type, document_id, locale, at, rank, id
    loop
      if entry <> concat_ws('/', earlier.content_type, earlier.document_id, earlier.locale) then
        entry := concat_ws('/', earlier.content_type, earlier.document_id, earlier.locale);
        number := 0;
        previous := repeat('0', 64);
      end if;
      number := number + 1;
      execute format(
        'update %1$I one set record_number = $1, previous_hash = $2, row_hash =
           editorial_record_hash(%1$L, to_jsonb(one) || jsonb_build_object(''record_number'', $1, ''previous_hash'', $2))
         where %2$I = $3 returning row_hash',
        earlier.kind, case earlier.kind when 'publication_log' then 'sequence' else 'id' end)
        using number, previous, earlier.id into previous;
      insert into editorial_record_heads values
        (earlier.content_type, earlier.document_id, earlier.locale, number, previous)
        on conflict (content_type, document_id, locale)
        do update set record_count = excluded.record_count, record_head = excluded.record_head;
    end loop;
  end $$`;

const earlierTables = ['editorial_audit', 'editorial_decisions', 'publication_log'];

const guard = (table) => [
  `create trigger ${table}_grow_only before update or delete on ${table}
     for each row execute function editorial_refuse_change()`,
  `create trigger ${table}_never_emptied before truncate on ${table}
     for each statement execute function editorial_refuse_change()`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
    for (const table of earlierTables) await knex.raw(`alter table ${table} disable trigger ${table}_grow_only`);
    await knex.raw(joinEarlierRows);
    for (const table of earlierTables) await knex.raw(`alter table ${table} enable trigger ${table}_grow_only`);
    for (const statement of guard('editorial_purges')) await knex.raw(statement);
    for (const table of [...earlierTables, 'editorial_purges']) {
      await knex.raw(`alter table ${table} alter column record_number set not null,
        alter column previous_hash set not null, alter column row_hash set not null`);
      await knex.raw(
        `create trigger ${table}_record before insert on ${table} for each row execute function editorial_join_record()`,
      );
    }
  },
};
