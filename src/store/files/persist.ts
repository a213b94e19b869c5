import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** After this, a crash does not lose that the file is called so. Windows keeps names without being asked. */
export async function persistEntry(path: string): Promise<void> {
  if (process.platform === 'win32') return;

  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
