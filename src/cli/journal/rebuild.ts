import type { Rebuilt, RebuiltTable } from '#journal/rebuild';
import { type Call, exit } from '../command.ts';
import { withLedger } from '../opened.ts';

/** `gongkai journal rebuild`. */
export async function rebuildTables(call: Call): Promise<number> {
  const { isSame, rebuild, Unreplayable } = await import('#journal/rebuild');
  const { io, options } = call;
  const check = options.has('check');

  return withLedger(call, async (ledger) => {
    try {
      const rebuilt = await rebuild(ledger, { check, told: (acts) => io.bar && io.tell(`\r已重放 ${acts} 条`) });
      if (io.bar) io.tell('\r\x1b[K');
      await io.print(options.has('json') ? `${JSON.stringify(rebuilt)}\n` : text(rebuilt, isSame, check));
      return rebuilt.tables.every(isSame) ? exit.fine : exit.errorsFound;
    } catch (error) {
      if (!(error instanceof Unreplayable)) throw error;
      io.tell(`${error.message}。请先运行 gongkai journal verify。\n`);
      return exit.errorsFound;
    }
  });
}

function text({ acts, tables }: Rebuilt, isSame: (table: RebuiltTable) => boolean, check: boolean): string {
  const different = tables.filter((table) => !isSame(table)).length;
  const lines = tables.map((table) => `${table.table}：${isSame(table) ? same(table) : changed(table)}\n`);
  const mended = check ? '没有改动' : '已经改正';
  const end = different ? `${different} 个表与留痕不一致，${mended}` : '各表与留痕一致';
  return `${lines.join('')}重放了 ${acts} 条留痕，${end}。\n`;
}

function same({ after }: RebuiltTable): string {
  return `${after.rows} 行，一致`;
}

function changed({ before, after }: RebuiltTable): string {
  return `不一致，原来 ${before.rows} 行，由留痕算出 ${after.rows} 行`;
}
