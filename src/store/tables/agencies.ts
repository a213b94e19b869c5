import type { Day } from '#law/calendar/day';

/** One agency, as its acts have left it. */
export interface AgencyRow {
  readonly agency_id: string;
  readonly parent_id: string | null;
  readonly name: string;
  readonly short_name: string;
  readonly kind: string;
  readonly level: string;
  /** 0 or 1 */
  readonly vertical: number;
  readonly state: string;
  readonly version: number;
  /** everything that the law needs to know of it, as JSON */
  readonly facts: string;
  /** the holiday notices that it took into use, as JSON; null where none */
  readonly notices: string | null;
}

/** One member of staff, as the acts have left the account. The name is in the vault. */
export interface StaffRow {
  readonly agency_id: string;
  readonly staff_id: string;
  readonly section: string;
  /** JSON: an array of roles */
  readonly roles: string;
  readonly state: string;
  readonly appointed_by: string;
  readonly version: number;
}

/** What this instance is for: one row, of the agency that stands above the others. */
export interface InstanceRow {
  readonly agency_id: string;
  /** `real` or `demo` */
  readonly kind: string;
  readonly begun: Day;
}

export interface AgencyTables {
  readonly instance: InstanceRow;
  readonly agency: AgencyRow;
  readonly staff: StaffRow;
}
