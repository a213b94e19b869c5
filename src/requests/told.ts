import type { OnDesk } from '#agencies/outbox/notice';
import type { Role } from '#agencies/roles';
import type { Act } from '#journal/types';
import type { RequestAct } from './workflow.ts';

/** Whom an act concerns: whoever handles the request, or everybody who does what comes next. */
type Concerned = 'owner' | `role/${Role}`;

/** What comes from outside, or because a day passed: nobody of the agency knows of it yet. */
const fromOutside: Readonly<Partial<Record<RequestAct, Concerned>>> = {
  file: 'role/clerk',
  confirm: 'role/clerk',
  supplement: 'owner',
  giveReasons: 'owner',
  pay: 'owner',
  withdraw: 'owner',
  suggestRelease: 'role/disclosureHead',
  lapse: 'owner',
  lapseFee: 'owner',
};

/** What a colleague did, and somebody else goes on with. */
const fromColleagues: Readonly<Partial<Record<RequestAct, Concerned>>> = {
  assign: 'owner',
  submit: 'role/sectionHead',
  clearSection: 'role/secrecyReviewer',
  clearSecrecy: 'role/disclosureHead',
  sendBack: 'owner',
  proposeExtension: 'role/disclosureHead',
  answer: 'owner',
  suggestRelease: 'role/disclosureHead',
  release: 'owner',
  declineRelease: 'owner',
  unrelease: 'owner',
};

/** Who of the agency is told of an act on a request: nobody what he did himself. */
export function toldOf({ act, actor }: Pick<Act, 'act' | 'actor'>, owner: string | null): readonly OnDesk[] {
  const table = actor.startsWith('staff/') ? fromColleagues : fromOutside;
  const concerned = table[act as RequestAct];
  if (!concerned) return [];

  const target = concerned === 'owner' ? ((owner ?? 'role/clerk') as OnDesk) : concerned;
  return target === actor ? [] : [target];
}
