import type { Steps } from './steps.ts';

/** 接入系统: when each last came with its token. */
export const systemUse: Steps = {
  '1501-keep-system-use': `
    create table keep_system_use (
      agency_id text not null,
      system_id text not null,
      at text not null,
      constraint keep_system_use_key primary key (agency_id, system_id)
    )`,
};
