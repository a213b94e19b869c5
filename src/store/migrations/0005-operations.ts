import type { Steps } from './steps.ts';

/** 运行: what the clock did last, who may be the clock, and which backups were made. */
export const operations: Steps = {
  '0401-keep-tick': `
    create table keep_tick (
      job text not null primary key,
      at text not null,
      took_ms bigint not null,
      did bigint not null,
      trouble text,
      holder text not null
    )`,

  '0402-keep-lease': `
    create table keep_lease (
      name text not null primary key,
      holder text not null,
      until text not null
    )`,

  '0403-keep-backup': `
    create table keep_backup (
      at text not null primary key,
      name text not null,
      bytes bigint not null,
      digest text not null
    )`,
};
