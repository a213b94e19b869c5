import type { Steps } from './steps.ts';

/** 依申请公开: what lists, counts and clocks ask of a request, computed from its acts. */
export const requests: Steps = {
  '1001-request': `
    create table request (
      agency_id text not null,
      subject text not null,
      year integer not null,
      serial integer not null,
      state text not null,
      version bigint not null,
      channel text not null,
      applicant text not null,
      arrived text not null,
      received text,
      number_year integer,
      number integer,
      owner text,
      due text,
      due_kind text,
      waiting integer not null,
      provisional text,
      counted_kind text,
      counted_day text,
      part_of text,
      facts text not null,
      constraint request_key primary key (agency_id, subject)
    )`,

  '1002-request-serial': 'create unique index request_serial on request (agency_id, year, serial)',

  '1003-request-number': 'create unique index request_number on request (agency_id, number_year, number)',

  '1004-request-due': 'create index request_due on request (agency_id, state, due, subject)',

  '1005-request-owner': 'create index request_owner on request (agency_id, owner, due_kind, due)',

  '1006-request-received': 'create index request_received on request (agency_id, received)',

  '1007-request-open': 'create index request_open on request (agency_id, due, subject)',

  '1008-request-owner-open': 'create index request_owner_open on request (agency_id, owner, due, subject)',

  '1009-request-due-kind': 'create index request_due_kind on request (agency_id, due_kind, due)',
};
