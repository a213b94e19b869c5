import type { Steps } from './steps.ts';

/** 待提交的文件: what was chosen for a form that came back, sealed, for a day. */
export const chosen: Steps = {
  '3501-keep-chosen': `
    create table keep_chosen (
      form text not null,
      id text not null,
      place integer not null,
      sender text not null,
      at text not null,
      size integer not null,
      name text not null,
      sealed text not null,
      constraint keep_chosen_key primary key (form, id)
    )`,

  '3502-keep-chosen-at': 'create index keep_chosen_at on keep_chosen (at)',

  '3503-keep-chosen-sender': 'create index keep_chosen_sender on keep_chosen (sender, size)',
};
