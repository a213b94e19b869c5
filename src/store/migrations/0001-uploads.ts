import type { Steps } from './steps.ts';

/** 年报体检: what a visitor uploaded, kept for a day. `if not exists`, because 0.1.0 made these without writing it down. */
export const uploads: Steps = {
  '0001-keep-upload': `
    create table if not exists keep_upload (
      id text not null primary key,
      at text not null,
      name text not null,
      reading text not null
    )`,

  '0002-keep-upload-at': 'create index if not exists keep_upload_at on keep_upload (at)',

  '0003-keep-upload-paper': `
    create table if not exists keep_upload_paper (
      upload_id text not null references keep_upload (id) on delete cascade,
      kind text not null,
      size integer not null,
      bytes text not null,
      constraint keep_upload_paper_key primary key (upload_id, kind)
    )`,

  '0004-keep-rate': `
    create table if not exists keep_rate (
      key text not null primary key,
      since text not null,
      count integer not null
    )`,

  '0005-keep-rate-since': 'create index if not exists keep_rate_since on keep_rate (since)',
};
