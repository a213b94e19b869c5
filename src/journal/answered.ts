import type { Db } from '#store/schema';
import { keyOf, type Sent } from './act.ts';
import { outcomeOf } from './store.ts';

/** Whether a form was acted on already: sent again, it gets the answer that it got. */
export async function isAnswered(db: Db, sent: Sent): Promise<boolean> {
  const key = keyOf(sent);
  return key !== null && (await outcomeOf(db, sent.agency, key.key)) !== undefined;
}
