import { readFileSync } from 'node:fs';
import type { Waiver } from '#reports/check/waivers';
import { Mistyped } from './command.ts';

/** The waivers of a file that was named; undefined where none was. Throws Mistyped. */
export async function waiversIn(path: string | true | undefined): Promise<readonly Waiver[] | undefined> {
  if (typeof path !== 'string') return undefined;
  const { parseWaivers } = await import('#reports/check/waivers');
  try {
    return parseWaivers(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Mistyped(`读不了豁免文件 ${path}：${(error as Error).message}`);
  }
}
