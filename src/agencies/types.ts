import type { Ledger } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { HolidayNotice } from '#law/calendar/notice';
import type { Files } from '#store/files/files';
import type { ErasedList } from '#store/vault/erased-list';
import type { KeyRing } from '#store/vault/ring';
import type { AgencyFacts } from './facts/agency-facts.ts';
import type { Outsider, Role } from './roles.ts';
import type { AgencyState, StaffState } from './workflow.ts';

/** The ledger with what opens its vault: what every command works on. */
export interface Registry extends Ledger {
  readonly ring: KeyRing;
  readonly files: Files;
  readonly erased: ErasedList;
}

/** A short English slug, never reused: qinghe-civil-affairs. */
export type AgencyId = string;

/** `staff/` and ten letters or digits that say nothing about who it is. */
export type StaffId = string;

/** Whoever asks for something to be done. */
export interface Asker {
  /** a member of staff, or `system/operator`, or `person/…` */
  readonly actor: string;
  /** the agency he works for; none for outsiders */
  readonly agency: AgencyId | null;
  readonly roles: readonly (Role | Outsider)[];
}

/** Whoever has the server's shell. */
export const operator: Asker = { actor: 'system/operator', agency: null, roles: ['operator'] };

/** Who authorises is another than who appoints, at the installation too. */
export const installer: Asker = { ...operator, actor: 'system/installer' };

export interface Instance {
  /** the agency above all others */
  readonly root: AgencyId;
  /** a demonstration says so on every page */
  readonly kind: 'real' | 'demo';
  readonly begun: Day;
}

export interface Agency extends AgencyFacts {
  readonly id: AgencyId;
  readonly parent: AgencyId | null;
  /** the holiday notices that it took into use beside those that the program brings */
  readonly notices: readonly HolidayNotice[];
  readonly state: AgencyState;
  readonly version: number;
}

export interface Staff {
  readonly id: StaffId;
  readonly agency: AgencyId;
  readonly section: string;
  readonly roles: readonly Role[];
  readonly state: StaffState;
  readonly appointedBy: string;
  readonly version: number;
}
