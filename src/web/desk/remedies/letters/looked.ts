import type { AgencyId } from '#agencies/types';
import { type Written, written } from '#remedies/letters/written';
import { dayOf } from '#store/time';
import type { Desk } from '../../desk.ts';
import type { Posted } from '../../posted.ts';
import type { Draft } from '../act-form.ts';
import { masked } from '../masked.ts';

/** The name of the button that shows the letter and does nothing. */
export const LOOK = 'look';

interface Looking {
  readonly agency: AgencyId;
  readonly subject: string;
  readonly act: string;
  readonly draft: Draft;
  readonly form: Posted;
}

/** The letter that an act would send by what was typed so far; whoever it is to is shown masked. */
export function looked(
  { db, registry, now }: Desk,
  { agency, subject, act, draft, form }: Looking,
): Promise<Written | null> {
  const said = { act, day: form.text('day') || dayOf(now()), ...draft };
  return written(registry, db, { agency, subject, said, dated: false, named: masked });
}
