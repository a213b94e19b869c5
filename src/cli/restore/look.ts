import type { AgencyHead } from '#journal/verify-finding';
import type { Db } from '#store/schema';
import { Mistyped } from '../command.ts';

const MOST_SHOWN = 5;

/** Every chain must be whole and end as it ended; else nothing is final. Throws Mistyped. */
export async function lookAtChains(db: Db, { heads }: { readonly heads: readonly AgencyHead[] }): Promise<void> {
  const { verify } = await import('#journal/verify');
  const { findings, wrong } = await verify(db, { heads });
  if (!wrong) return;

  const lines = findings.slice(0, MOST_SHOWN).map(({ agency, says }) => `  ${agency}：${says}\n`);
  throw new Mistyped(`操作记录核对出 ${wrong} 处问题，没有改动：\n${lines.join('')}`.trimEnd());
}
