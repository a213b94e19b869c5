import type { Steps } from './steps.ts';

/** 机关 and 工作人员: small tables that every agency's pages look into, computed from the journal. */
export const agencies: Steps = {
  '0501-agency': `
    create table agency (
      agency_id text not null primary key,
      parent_id text,
      name text not null,
      short_name text not null,
      kind text not null,
      level text not null,
      vertical integer not null,
      state text not null,
      version bigint not null,
      facts text not null
    )`,

  '0502-agency-parent': 'create index agency_parent on agency (parent_id)',

  '0503-staff': `
    create table staff (
      agency_id text not null,
      staff_id text not null,
      section text not null,
      roles text not null,
      state text not null,
      appointed_by text not null,
      version bigint not null,
      constraint staff_key primary key (agency_id, staff_id)
    )`,

  '0504-staff-id': 'create unique index staff_id on staff (staff_id)',

  '0505-instance': `
    create table instance (
      agency_id text not null primary key,
      kind text not null,
      begun text not null
    )`,
};
