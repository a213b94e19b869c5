import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backup } from '#store/backup/backup';
import { diskFiles } from '#store/files/disk';
import { openStore } from '#store/open';
import { dayOf, type Instant } from '#store/time';
import type { Backups, Job, Premises } from '../job.ts';

/** Backups are made at night, or when the night was missed. */
const HOUR = 2;

/** Days that every backup is kept; of older ones those of the first of a month. */
const KEPT_DAYS = 30;

const NAME = /^(\d{4}-\d{2}-(\d{2}))\.gongkai$/;

/** The backup of the day, into the folder that GONGKAI_BACKUP names. */
export const backUp: Job = {
  name: 'backUp',
  run: async (premises, now) => {
    const { backups } = premises;
    if (!backups) return 0;
    const path = join(backups.folder, `${nightOf(now)}.gongkai`);
    if (existsSync(path)) return 0;

    await make(premises, { path, now, product: backups.product });
    await dropOld(backups, now);
    return 1;
  },
};

/** The day whose backup is due: until two in the morning that of the day before. */
function nightOf(now: Instant): string {
  return dayOf(Temporal.Instant.from(now).subtract({ hours: HOUR }).toString());
}

/** On a connection of its own, because the embedded database lets nobody else use one that is being read. */
async function make({ where }: Premises, wanted: Parameters<typeof backup>[1]): Promise<void> {
  const store = await openStore(where, wanted.now);
  try {
    const { missing } = await backup({ ...store, files: diskFiles(join(where.folder, 'files')) }, wanted);
    if (missing.length) throw new AttachmentsMissing(`${missing.length} attachments are not in the backup`);
  } finally {
    await store.close();
  }
}

/** The backup was made, and without everything. */
class AttachmentsMissing extends Error {
  override readonly name = 'AttachmentsMissing';
}

async function dropOld({ folder }: Backups, now: Instant): Promise<void> {
  const oldest = Temporal.PlainDate.from(nightOf(now)).subtract({ days: KEPT_DAYS }).toString();
  for (const name of await readdir(folder)) {
    const [, day = oldest, dayOfMonth] = NAME.exec(name) ?? [];
    if (day < oldest && dayOfMonth !== '01') await rm(join(folder, name), { force: true });
  }
}
