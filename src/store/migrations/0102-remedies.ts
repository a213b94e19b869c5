import type { Steps } from './steps.ts';

/** 复议、诉讼, 更正 and 投诉: what lists and clocks ask of them, computed from their acts. */
export const remedies: Steps = {
  '1101-remedy': `
    create table remedy (
      agency_id text not null,
      subject text not null,
      kind text not null,
      year integer not null,
      serial integer not null,
      state text not null,
      version bigint not null,
      about text,
      begun text not null,
      due text,
      due_kind text,
      provisional text,
      facts text not null,
      constraint remedy_key primary key (agency_id, subject)
    )`,

  '1102-remedy-serial': 'create unique index remedy_serial on remedy (agency_id, kind, year, serial)',

  '1103-remedy-due': 'create index remedy_due on remedy (agency_id, due, subject)',

  '1104-remedy-about': 'create index remedy_about on remedy (agency_id, about, subject)',
};
