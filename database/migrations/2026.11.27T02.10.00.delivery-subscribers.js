'use strict';

/**
 * Webhooks: who subscribes, how far each has got in the publication log, and every attempt. A
 * publication wakes the delivery in its own transaction; what is sent later never delays it.
 */
const statements = [
  `create table delivery_subscribers (
     id uuid primary key default gen_random_uuid(),
     name text not null,
     url text not null,
     content_types text[] not null,
     locales text[] not null,
     state text not null check (state in ('active', 'paused', 'disabled')),
     state_reason text,
     secret text not null,
     earlier_secret text,
     earlier_secret_until timestamptz,
     last_sequence bigint not null,
     failures integer not null default 0,
     next_attempt_at timestamptz,
     leased_until timestamptz,
     created_at timestamptz not null,
     created_by text not null
   )`,
  `create table delivery_attempts (
     id bigint generated always as identity primary key,
     subscriber_id uuid not null references delivery_subscribers (id) on delete cascade,
     sequence bigint not null,
     message_id text not null,
     message_type text not null,
     content_type text not null,
     document_id text not null,
     locale text not null,
     number integer not null,
     by_hand boolean not null,
     attempted_at timestamptz not null,
     took_ms integer not null,
     outcome text not null,
     request text not null,
     status integer,
     answer text,
     problem text
   )`,
  `create index delivery_attempts_subscriber on delivery_attempts (subscriber_id, id desc)`,
  `create index delivery_attempts_entry on delivery_attempts (content_type, document_id, locale, id desc)`,

  `create function delivery_wake_webhooks() returns trigger language plpgsql as $$
   begin
     if exists (select from delivery_subscribers where state = 'active') then
       perform graphile_worker.add_job('delivery.webhooks', '{}'::json,
         job_key := 'delivery.webhooks', job_key_mode := 'preserve_run_at', max_attempts := 3);
     end if;
     return null;
   end $$`,
  `create trigger delivery_wake_webhooks after insert on publication_log
     for each statement execute function delivery_wake_webhooks()`,
];

module.exports = {
  async up(knex) {
    for (const statement of statements) await knex.raw(statement);
  },
};
