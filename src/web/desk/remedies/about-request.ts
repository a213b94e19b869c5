import { agencyById } from '#agencies/queries';
import type { Agency, AgencyId, Registry } from '#agencies/types';
import { numberOf } from '#requests/ids';
import { requestBySubject } from '#requests/queries';
import { requestMeant } from '#requests/queries/meant';
import { shortNumber } from '#requests/typed-number';
import type { Db } from '#store/schema';

/** The request that a typed number means, as the agency numbers them or as its receipt says; null where none was typed. */
export async function requestIn({ db, now }: Registry, agency: AgencyId, typed: string): Promise<string | null> {
  const text = typed.trim().normalize('NFKC');
  if (!text) return null;
  const [, receipt] = /收件(\d{4}-\d{1,9})$/.exec(text) ?? [];
  if (receipt) return `request/${receipt}`;
  const one = await agencyById(db, agency);
  const short = shortNumber(text, Number(now().slice(0, 4)));
  return (one && (await requestMeant(db, one, { typed: text, short }))) ?? NONE;
}

/** No agency has it: the command says so, beside the control. */
const NONE = 'request/0-0';

/** How a request is numbered; empty where there is none. */
export async function numberOfRequest(db: Db, agency: Agency, subject: string): Promise<string> {
  const request = await requestBySubject(db, agency.id, subject);
  return request ? numberOf(agency, request) : '';
}
