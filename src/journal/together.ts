import { transact } from './store.ts';
import type { Ledger } from './types.ts';

/**
 * Many acts that are made durable at once: one transaction, in which an act that is refused leaves nothing and the others
 * stand. Where `body` throws, none of them does. One act after the other: a transaction is not shared by two at a time.
 */
export function together<L extends Ledger, T>(ledger: L, body: (inside: L) => Promise<T>): Promise<T> {
  return transact(ledger.db, (tx) => body({ ...ledger, db: tx }));
}
