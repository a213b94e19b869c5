import type { Steps } from './steps.ts';

/**
 * Who may sign in, and who is signed in. The columns are those that better-auth works with, under our names; its
 * dates are ISO text and its booleans 0 or 1 on both engines. Small tables that every machine of a cluster has whole.
 */
export const signIn: Steps = {
  '0301-vault-user': `
    create table vault_user (
      id text not null primary key,
      username text not null unique,
      name text not null,
      email text not null unique,
      email_verified integer not null,
      image text,
      must_change integer not null,
      two_factor_enabled integer not null,
      created_at text not null,
      updated_at text not null
    )`,

  '0302-vault-account': `
    create table vault_account (
      id text not null primary key,
      user_id text not null references vault_user (id) on delete cascade,
      provider_id text not null,
      account_id text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at text,
      refresh_token_expires_at text,
      scope text,
      created_at text not null,
      updated_at text not null,
      constraint vault_account_key unique (provider_id, account_id)
    )`,

  '0303-vault-account-user': 'create index vault_account_user on vault_account (user_id)',

  '0304-vault-two-factor': `
    create table vault_two_factor (
      id text not null primary key,
      user_id text not null unique references vault_user (id) on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified integer not null,
      failed_verification_count integer,
      locked_until text
    )`,

  '0305-keep-session': `
    create table keep_session (
      id text not null primary key,
      token text not null unique,
      user_id text not null,
      started_at text not null,
      seen_at text not null,
      means text,
      ip_address text,
      user_agent text,
      expires_at text not null,
      created_at text not null,
      updated_at text not null
    )`,

  '0306-keep-session-user': 'create index keep_session_user on keep_session (user_id, started_at)',

  '0307-keep-session-seen': 'create index keep_session_seen on keep_session (seen_at)',

  '0308-keep-verification': `
    create table keep_verification (
      id text not null primary key,
      identifier text not null,
      value text not null,
      expires_at text not null,
      created_at text not null,
      updated_at text not null
    )`,

  '0309-keep-verification-identifier':
    'create index keep_verification_identifier on keep_verification (identifier, created_at)',

  '0310-keep-auth-rate': `
    create table keep_auth_rate (
      key text not null primary key,
      count integer not null,
      since text not null
    )`,

  '0311-keep-auth-rate-since': 'create index keep_auth_rate_since on keep_auth_rate (since)',
};
