import { type Call, exit } from '../command.ts';
import { withLedger } from '../opened.ts';
import { agencyOf } from './agency.ts';
import { writeWhole } from './file.ts';

/** `gongkai journal head [FILE]`. */
export async function printHeads(call: Call, file: string | undefined): Promise<number> {
  const { exportHeads } = await import('#journal/export');
  const { headsText } = await import('#journal/bundle');

  const heads = await withLedger(call, async ({ db, now }) =>
    exportHeads(db, { agency: await agencyOf(call, db), instant: now() }),
  );

  if (file === undefined) await call.io.print(headsText(heads));
  else await writeWhole(file, headsText(heads), call);
  return exit.fine;
}
