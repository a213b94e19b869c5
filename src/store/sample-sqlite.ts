import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteConnection } from './dialects/sqlite.ts';
import { FILE, openStore } from './open.ts';
import { type Database, NOW } from './sample-database.ts';

const folders: string[] = [];

/** A file of its own, made when it is first opened. */
export async function newSqlite(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  folders.push(folder);
  const wipe = async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, FILE + end), { force: true });
  };

  return {
    open: () => openStore({ folder }, NOW),
    connect: () => sqliteConnection(join(folder, FILE)),
    where: { folder },
    empty: wipe,
    wipe,
  };
}

export async function endSqlite(): Promise<void> {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
