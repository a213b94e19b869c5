import type { Steps } from './steps.ts';

/** 个人信息: everything that is known of a person, sealed, and gone with the row of `vault_person`. */
export const vault: Steps = {
  '0201-vault-person': `
    create table vault_person (
      agency_id text not null,
      person_id text not null,
      cipher text not null,
      wrapped text not null,
      wrapped_by text not null,
      made_at text not null,
      constraint vault_person_key primary key (agency_id, person_id)
    )`,

  '0202-vault-entry': `
    create table vault_entry (
      agency_id text not null,
      person_id text not null,
      entry text not null,
      sealed text not null,
      made_at text not null,
      constraint vault_entry_key primary key (agency_id, person_id, entry),
      constraint vault_entry_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    )`,

  '0203-vault-match': `
    create table vault_match (
      agency_id text not null,
      person_id text not null,
      kind text not null,
      digest text not null,
      constraint vault_match_key primary key (agency_id, person_id, kind, digest),
      constraint vault_match_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    )`,

  '0204-vault-match-digest': 'create index vault_match_digest on vault_match (agency_id, kind, digest)',

  '0205-vault-secret': `
    create table vault_secret (
      purpose text not null primary key,
      cipher text not null,
      wrapped text not null,
      wrapped_by text not null,
      made_at text not null
    )`,

  '0206-file': `
    create table file (
      agency_id text not null,
      digest text not null,
      person_id text not null,
      size bigint not null,
      media text not null,
      made_at text not null,
      constraint file_key primary key (agency_id, digest),
      constraint file_person foreign key (agency_id, person_id)
        references vault_person (agency_id, person_id) on delete cascade
    )`,

  '0207-file-person': 'create index file_person_id on file (agency_id, person_id)',
};
