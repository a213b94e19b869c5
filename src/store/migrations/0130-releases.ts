import type { Steps } from './steps.ts';

/** 纳入主动公开: which answers are public, and the words by which they are found. */
export const releases: Steps = {
  '3001-request-release': `
    create table request_release (
      agency_id text not null,
      subject text not null,
      state text not null,
      day text not null,
      seq bigint not null,
      year integer,
      n integer,
      constraint request_release_key primary key (agency_id, subject)
    )`,

  '3002-request-release-number': 'create unique index request_release_number on request_release (agency_id, year, n)',

  '3003-request-release-state': 'create index request_release_state on request_release (agency_id, state, day, n)',

  // the key is the whole row, so a table of its own would double it
  '3004-vault-public-word': {
    sqlite: `
    create table vault_public_word (
      agency_id text not null,
      word text not null,
      person_id text not null,
      constraint vault_public_word_key primary key (agency_id, word, person_id),
      constraint vault_public_word_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    ) without rowid`,
    postgres: `
    create table vault_public_word (
      agency_id text not null,
      word text not null,
      person_id text not null,
      constraint vault_public_word_key primary key (agency_id, word, person_id),
      constraint vault_public_word_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    )`,
  },

  '3005-vault-public-word-person':
    'create index vault_public_word_person_id on vault_public_word (agency_id, person_id)',
};
