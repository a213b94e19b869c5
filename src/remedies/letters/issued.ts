import type { AgencyId, Registry } from '#agencies/types';
import type { Act } from '#journal/types';
import { unsealed } from '#requests/letters/issued';
import type { Letter } from '#requests/letters/types';
import type { Db } from '#store/schema';
import { open } from '#store/vault/entries';
import type { Measure } from '../complaints/types.ts';
import { personOf } from '../subject/ids.ts';
import { type LetterKind, letterSentBy } from './kinds.ts';
import { nameOf } from './letter.ts';

/** A letter that an act sent. */
export interface Sent {
  readonly version: number;
  readonly day: string;
  readonly kind: LetterKind;
  /** 督促整改通知书 */
  readonly name: string;
}

/** The letters that these acts sent, the oldest first. */
export function lettersSent(acts: readonly Act[]): readonly Sent[] {
  return acts.flatMap(({ subject, act, version, day, data }) => {
    const kind = letterSentBy(subject, act);
    return kind && data.digest ? [{ version, day, kind, name: nameOf(kind, data.measure as Measure) }] : [];
  });
}

/** One of them as it was signed; null where that act sent none, or it was erased. */
export async function letterSent(
  { ring }: Pick<Registry, 'ring'>,
  db: Db,
  { agency, acts, version }: { readonly agency: AgencyId; readonly acts: readonly Act[]; readonly version: number },
): Promise<Letter | null> {
  const act = acts.find((one) => one.version === version);
  if (!act?.data.digest) return null;
  const text = await open(db, ring, { agency, person: personOf(act.subject), entry: `${act.act}/${version}/letter` });
  return text ? unsealed(text, String(act.data.digest)) : null;
}
