import type { Act } from '#journal/types';
import type { HolidayNotice } from '#law/calendar/notice';
import type { AgencyRow, StaffRow } from '#store/tables/agencies';
import type { ActRule } from './act-rule.ts';
import type { AgencyFacts } from './facts/agency-facts.ts';
import { agencyActs, staffActs } from './workflow.ts';

/** An agency after an act; `before` is the agency before it. */
export function agencyRow(act: Act, before: AgencyRow | undefined): AgencyRow {
  const { facts = before && JSON.parse(before.facts), parent = before?.parent_id ?? null } = act.data as unknown as {
    readonly facts?: AgencyFacts;
    readonly parent?: string | null;
  };
  if (!facts) throw new Error(`${act.subject}: ${act.act} comes before its establishment`);

  return {
    agency_id: act.agency,
    parent_id: parent,
    name: facts.name,
    short_name: facts.shortName,
    kind: facts.kind,
    level: facts.level,
    vertical: facts.vertical ? 1 : 0,
    state: stateAfter(agencyActs, act, before?.state),
    version: act.version,
    facts: JSON.stringify(facts),
    notices: before?.notices ?? null,
  };
}

/** The notices that an agency counts by, after it took one into use. */
export function noticesAfter({ data }: Act, before: string | null): string {
  const { notice } = data as unknown as { readonly notice: HolidayNotice };
  const known: readonly HolidayNotice[] = JSON.parse(before ?? '[]');
  return JSON.stringify([...known.filter(({ year }) => year !== notice.year), notice]);
}

/** A member of staff after an act. */
export function staffRow(act: Act, before: StaffRow | undefined): StaffRow {
  const { section = before?.section ?? '', roles } = act.data as {
    readonly section?: string;
    readonly roles?: readonly string[];
  };

  return {
    agency_id: act.agency,
    staff_id: act.subject,
    section,
    roles: roles ? JSON.stringify(roles) : (before?.roles ?? '[]'),
    state: stateAfter(staffActs, act, before?.state),
    appointed_by: before?.appointed_by ?? act.actor,
    version: act.version,
  };
}

function stateAfter(table: Readonly<Record<string, ActRule>>, { act }: Act, before = 'none'): string {
  return table[act]?.to ?? before;
}
