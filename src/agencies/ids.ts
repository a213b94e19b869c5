import { randomInt } from 'node:crypto';
import { type NotAllowed, refused } from '#journal/types';
import type { AgencyId, StaffId } from './types.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 10;

/** A staff id that says nothing about who it is. */
export function newStaffId(): StaffId {
  return `staff/${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}

/** Words that stand in addresses where an agency's slug could stand. */
const taken: readonly string[] = ['sign-in', 'sign-out', 'account'];

/** Why a text cannot be an agency's slug; null where it can. */
export function slugTrouble(id: AgencyId): NotAllowed | null {
  if (taken.includes(id)) return refused(`“${id}”是网站自己用的，请换一个代号。`, [], 'id');
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60) return null;
  return refused('网址代号用小写字母、数字和连字符，以字母开头，例如 qinghe-civil-affairs。', [], 'id');
}
