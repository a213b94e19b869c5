import type { Steps } from './steps.ts';

/** 查找申请: by which words a request is found, and what is being looked for; the numbers of the list without its rows. */
export const search: Steps = {
  // the key is the whole row but for the person, so a table of its own would double it
  '4001-vault-word': {
    sqlite: `
    create table vault_word (
      agency_id text not null,
      word integer not null,
      ordinal bigint not null,
      person_id text not null,
      constraint vault_word_key primary key (agency_id, word, ordinal),
      constraint vault_word_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    ) without rowid`,
    postgres: `
    create table vault_word (
      agency_id text not null,
      word integer not null,
      ordinal bigint not null,
      person_id text not null,
      constraint vault_word_key primary key (agency_id, word, ordinal),
      constraint vault_word_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    )`,
  },

  '4002-vault-word-person': 'create index vault_word_person_id on vault_word (agency_id, person_id)',

  '4003-vault-person-worded': 'alter table vault_person add column worded integer',

  '4004-vault-person-unworded': `
    create index vault_person_unworded on vault_person (agency_id, person_id) where worded is null`,

  '4005-keep-search': `
    create table keep_search (
      agency_id text not null,
      id text not null,
      actor text not null,
      at text not null,
      sealed text not null,
      constraint keep_search_key primary key (agency_id, id)
    )`,

  '4006-keep-search-at': 'create index keep_search_at on keep_search (agency_id, at)',

  '4007-request-waiting': `
    create index request_waiting on request (agency_id, waiting, state, due) where due is not null`,

  // with the person in it: else all digests of the agency are read in the order of its key
  '4008-vault-match-found': 'create index vault_match_found on vault_match (agency_id, kind, digest, person_id)',

  '4009-vault-match-digest-goes': 'drop index vault_match_digest',
};
