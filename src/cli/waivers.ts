import { readFileSync } from 'node:fs';
import type { Waiver } from '#reports/check/waivers';
import { Mistyped } from './command.ts';

/** The waivers of a file that was named; undefined where none was. Throws Mistyped. */
export async function waiversIn(path: string | true | undefined): Promise<readonly Waiver[] | undefined> {
  if (typeof path !== 'string') return undefined;
  const { parseWaivers } = await import('#reports/check/waivers');
  const text = textOf(path);
  try {
    return parseWaivers(text);
  } catch (error) {
    throw new Mistyped(`${path}：${(error as Error).message}`);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Mistyped(`读不了豁免文件 ${path}。请核对文件名和权限。`);
  }
}
