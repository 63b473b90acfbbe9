'use strict';

/**
 * Delivery: what tells every instance that public bytes have changed, and which files the public may
 * have: those that a live version names, less the attachments that are the newsroom's own.
 */
const statements = [
  `create function delivery_tell_change() returns trigger language plpgsql as $$
   begin
     perform pg_notify('toa_soan_public', tg_table_name);
     return null;
   end $$`,

  `create trigger delivery_tell after insert on publication_log
     for each statement execute function delivery_tell_change()`,

  `create table delivery_public_files (
     content_type text not null,
     document_id text not null,
     locale text not null,
     file_hash text not null,
     primary key (content_type, document_id, locale, file_hash)
   )`,
  `create index delivery_public_files_hash on delivery_public_files (file_hash)`,

  `create function delivery_files_of(version bigint) returns setof text language sql stable as $$
     select distinct found ->> 'hash'
       from editorial_versions one
       join editorial_contents stored on stored.hash = one.content_hash
       cross join lateral (select stored.content::jsonb as content) parsed
       cross join lateral (
         select coalesce(jsonb_agg(attachment), '[]'::jsonb) as attachments
           from jsonb_array_elements(
             case jsonb_typeof(parsed.content -> 'attachments')
               when 'array' then parsed.content -> 'attachments' else '[]'::jsonb end) attachment
          where attachment ->> 'visibility' = 'public') open
       cross join lateral jsonb_path_query(
         jsonb_set(parsed.content, '{attachments}', open.attachments), '$.** \\? (exists(@.hash) && exists(@.mime))') found
      where one.id = version and jsonb_typeof(found) = 'object' and found ->> 'hash' is not null
   $$`,

  `create function delivery_open_files() returns trigger language plpgsql as $$
   begin
     if new.version_id is null and new.kind not in ('unpublished', 'retracted', 'expired', 'deleted') then
       return null;
     end if;
     delete from delivery_public_files
      where content_type = new.content_type and document_id = new.document_id and locale = new.locale;
     if new.kind not in ('unpublished', 'retracted', 'expired', 'deleted') then
       insert into delivery_public_files (content_type, document_id, locale, file_hash)
       select new.content_type, new.document_id, new.locale, hash from delivery_files_of(new.version_id) hash;
     end if;
     return null;
   end $$`,
  `create trigger delivery_open_files after insert on publication_log
     for each row execute function delivery_open_files()`,
  `insert into delivery_public_files (content_type, document_id, locale, file_hash)
   select content_type, document_id, locale, hash
     from editorial_entries cross join lateral delivery_files_of(live_version_id) hash
    where live_version_id is not null`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
