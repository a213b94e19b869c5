import type { StaffId } from '../../types.ts';
import { digest } from '../digest.ts';
import { countTry } from '../queries/tries.ts';
import type { SignIn } from '../types.ts';

const CODE_MINUTES = 3;

/** Whether a right code was used before; whoever looked over a shoulder cannot use it while it still counts. */
export async function isUsed({ ledger, secret }: SignIn, staff: StaffId, code: string): Promise<boolean> {
  const key = `code/${digest(secret, 'code', `${staff} ${code}`)}`;
  const { count } = await countTry(ledger.db, { key, now: ledger.now(), most: 1, minutes: CODE_MINUTES });
  return count > 1;
}
