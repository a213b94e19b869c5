import { type Call, exit, Mistyped } from '../command.ts';
import { withLedger } from '../opened.ts';
import { agencyOf } from './agency.ts';
import { writeWhole } from './file.ts';

/** `gongkai journal export FILE`. */
export async function exportJournal(call: Call, file: string | undefined): Promise<number> {
  if (file === undefined) throw new Mistyped('请写明导出到哪个文件，例如 gongkai journal export 留痕.jsonl');
  const { exportBundle, Unexportable } = await import('#journal/export');
  const { fingerprintOf } = await import('#journal/bundle');

  return withLedger(call, async ({ db, now, ring: { signing } }) => {
    try {
      await writeWhole(file, exportBundle(db, { agency: await agencyOf(call, db), instant: now(), signing }), call);
    } catch (error) {
      if (!(error instanceof Unexportable)) throw error;
      call.io.tell(`${error.message}\n`);
      return exit.errorsFound;
    }
    const fingerprint = fingerprintOf(signing);
    await call.io.print(
      call.options.has('json')
        ? `${JSON.stringify({ file, fingerprint })}\n`
        : `已经导出到 ${file}。\n公钥指纹 ${fingerprint}\n请把指纹打印或者公布，以便别人核对这个文件是由本机导出的。\n`,
    );
    return exit.fine;
  });
}
