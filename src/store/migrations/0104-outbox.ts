import type { Steps } from './steps.ts';

/** 通知: who is to be told what, and the other systems that may ask and be told. */
export const outbox: Steps = {
  '1301-keep-outbox': `
    create table keep_outbox (
      agency_id text not null,
      id text not null,
      target text not null,
      kind text not null,
      subject text not null,
      day text not null,
      at text not null,
      data text not null,
      state text not null,
      tries integer not null,
      next_at text,
      trouble text,
      constraint keep_outbox_key primary key (agency_id, id, target)
    )`,

  '1302-keep-outbox-target': 'create index keep_outbox_target on keep_outbox (agency_id, target, at, id)',

  '1303-keep-outbox-waiting': 'create index keep_outbox_waiting on keep_outbox (agency_id, state, next_at)',

  '1304-connected-system': `
    create table connected_system (
      agency_id text not null,
      system_id text not null,
      state text not null,
      scopes text not null,
      hash text not null,
      topics text not null,
      version bigint not null,
      constraint connected_system_key primary key (agency_id, system_id)
    )`,

  '1305-connected-system-id': 'create unique index connected_system_id on connected_system (system_id)',
};
