import type { Steps } from './steps.ts';

const REFUSED = 'the journal is append-only';

/** 留痕: the journal, which the database itself keeps from being changed, and the newest act of every chain. */
export const journal: Steps = {
  '0101-journal': `
    create table journal (
      agency_id text not null,
      seq bigint not null,
      subject text not null,
      version bigint not null,
      act text not null,
      v integer not null,
      actor text not null,
      day text not null,
      instant text not null,
      under text not null,
      data text not null,
      prev text not null,
      hash text not null,
      constraint journal_key primary key (agency_id, seq),
      constraint journal_version unique (agency_id, subject, version)
    )`,

  '0102-journal-instant': 'create index journal_instant on journal (agency_id, instant)',

  '0103-journal-actor': 'create index journal_actor on journal (agency_id, actor, seq)',

  '0104-journal-refusal': {
    sqlite: null,
    postgres: `
      create function journal_refusal() returns trigger language plpgsql as
      $$ begin raise exception '${REFUSED}'; end $$`,
  },

  '0105-journal-no-update': {
    sqlite: `create trigger journal_no_update before update on journal begin select raise(abort, '${REFUSED}'); end`,
    postgres:
      'create trigger journal_no_update before update on journal for each row execute function journal_refusal()',
  },

  '0106-journal-no-delete': {
    sqlite: `create trigger journal_no_delete before delete on journal begin select raise(abort, '${REFUSED}'); end`,
    postgres:
      'create trigger journal_no_delete before delete on journal for each row execute function journal_refusal()',
  },

  '0107-journal-no-truncate': {
    sqlite: null,
    postgres:
      'create trigger journal_no_truncate before truncate on journal for each statement execute function journal_refusal()',
  },

  '0108-journal-head': `
    create table journal_head (
      agency_id text not null primary key,
      seq bigint not null,
      hash text not null
    )`,

  '0109-keep-idempotency': `
    create table keep_idempotency (
      agency_id text not null,
      key text not null,
      at text not null,
      outcome text not null,
      constraint keep_idempotency_key primary key (agency_id, key)
    )`,

  '0110-keep-idempotency-at': 'create index keep_idempotency_at on keep_idempotency (agency_id, at)',
};
