import type { JournalRow } from '#store/tables/journal';
import type { Instant } from '#store/time';
import { canonicalJson, hashOf, isKept } from './canonical.ts';
import type { Act, Doing } from './types.ts';

/** The newest act of a chain. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The row that an act becomes behind the head of its chain. Throws TypeError for what the journal does not hold. */
export function rowOf(doing: Doing, head: Head, instant: Instant): JournalRow {
  const row = {
    agency_id: doing.agency,
    seq: head.seq + 1,
    subject: doing.subject,
    version: doing.seen + 1,
    act: doing.act,
    v: doing.v ?? 1,
    actor: doing.by,
    day: doing.day,
    instant,
    under: canonicalJson({ ...doing.under }),
    data: canonicalJson(doing.data ?? {}),
    prev: head.hash,
  };
  const bad = Object.entries(row).find(([, value]) => !isKept(String(value)));
  if (bad) throw new TypeError(`${doing.act}: ${bad[0]} holds what is no text`);
  return { ...row, hash: hashOf(row) };
}

/** A row as the act it is. Throws SyntaxError where `under` or `data` is no JSON. */
export function actOf({ agency_id, under, data, ...row }: JournalRow): Act {
  return { ...row, agency: agency_id, under: JSON.parse(under), data: JSON.parse(data) };
}
