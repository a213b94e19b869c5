import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '#law/calendar/day';
import { dayOf, type Instant } from '../time.ts';

/** The folder of the logs in the data folder. */
export const LOGS = 'logs';

/** Days that a log is kept: the longest six months have 184. */
export const KEPT_DAYS = 190;

/** One file for each day and process: 2026-03-02.county-1.4711.jsonl */
export function logName(day: Day, { host, pid }: { readonly host: string; readonly pid: number }): string {
  return `${day}.${host.replaceAll(/[^A-Za-z0-9-]/g, '-')}.${pid}.jsonl`;
}

const NAME = /^(\d{4}-\d{2}-\d{2})\.[A-Za-z0-9-]*\.\d+\.jsonl$/;

/** Deletes the logs that were kept long enough, and nothing else that may lie there; answers how many. */
export async function dropOldLogs(data: string, now: Instant): Promise<number> {
  const folder = join(data, LOGS);
  const oldest = Temporal.PlainDate.from(dayOf(now)).subtract({ days: KEPT_DAYS }).toString();
  const old = (await names(folder)).filter((name) => (NAME.exec(name)?.[1] ?? oldest) < oldest);

  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
