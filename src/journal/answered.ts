import type { Db } from '#store/schema';
import { outcomeOf } from './store.ts';
import type { Actor } from './types.ts';

/** A form, by what makes it act once. */
export interface Answerable {
  readonly agency: string;
  readonly by: Actor;
  readonly key: string | null;
}

/** Whether a form was acted on already: sent again, it gets the answer that it got. */
export async function isAnswered(db: Db, { agency, by, key }: Answerable): Promise<boolean> {
  return key !== null && (await outcomeOf(db, agency, `${by} ${key}`)) !== undefined;
}
