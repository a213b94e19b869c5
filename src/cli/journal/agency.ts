import type { Db } from '#store/schema';
import { type Call, Mistyped } from '../command.ts';
import { nearest } from '../nearest.ts';

/** The agency named by `--agency`; undefined where all are meant. Throws Mistyped for one without a chain. */
export async function agencyOf({ options }: Pick<Call, 'options'>, db: Db): Promise<string | undefined> {
  const typed = options.get('agency');
  if (typed === undefined) return undefined;

  const { chainedAgencies } = await import('#journal/queries/chains');
  const agencies = await chainedAgencies(db);
  if (agencies.includes(String(typed))) return String(typed);
  const likely = nearest(String(typed), agencies);
  throw new Mistyped(`单位“${typed}”没有留痕。${likely ? `是不是想写 ${likely}？` : ''}`);
}
