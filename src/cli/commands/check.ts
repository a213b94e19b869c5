import type { Waiver } from '#reports/check/waivers';
import { type Call, type Command, exit } from '../command.ts';
import { withCrew } from '../crew.ts';
import { Ledger } from '../ledger.ts';
import { help, jobs, json, noColor, showOf } from '../options.ts';
import { totals } from '../print/totals.ts';
import { unreadableLine } from '../print/unreadable.ts';
import { waiversIn } from '../waivers.ts';

export const check: Command = {
  name: 'check',
  operands: 'FILE…',
  needs: true,
  says: '检查年度报告：勾稽关系、文字与表格、格式、跨年数据',
  more: [
    '同时给出同一机关几个年度的报告时，还检查年度之间的数据，问题列在较晚的一份下面。同一年度有几份的，取第一份。',
    '豁免文件是 JSON 列表，每项写明不再提示的问题编号、理由和最后一天：[{"id": "X.in_force@normative", "reason": "已清理", "until": "2026-12-31"}]。',
  ],
  options: [json, { name: 'waivers', value: 'FILE', says: '豁免文件' }, jobs, noColor, help],
  examples: [
    { line: 'gongkai check 年度报告.docx', says: '检查一份报告' },
    { line: 'gongkai check 2023年.pdf 2024年.pdf', says: '连同年度之间的数据一起检查' },
    { line: 'gongkai check --json 各单位/ > 问题.jsonl', says: '检查整个文件夹，每份一行 JSON' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const show = showOf(call);
  const waivers = await waiversIn(call.options.get('waivers'));
  const setup = { show, ...(waivers && { waivers, today: call.doors.today() }) };

  return withCrew(call, setup, async ({ sources, pool, each }) => {
    using ledger = new Ledger(pool);
    await each('check', (source) => ({ source, keep: sources.length > 1 }), {
      done: async (checked) => ledger.enter(checked),
      unreadable: async (why, { file }) => ledger.enterUnreadable(unreadableLine(file, why, show)),
    });
    await ledger.compareYears();
    for (const text of ledger.texts()) await call.io.print(text);
    if (!show.json && sources.length > 1) await call.io.print(totals(ledger.tally));
    if (waivers) await tellIdle(waivers, ledger, call);
    return codeOf(ledger.tally);
  });
}

/** Waivers to be taken out of their file, on standard error. */
async function tellIdle(waivers: readonly Waiver[], { silenced }: Ledger, { doors, io }: Call): Promise<void> {
  const { idleWaivers } = await import('#reports/check/waivers');
  for (const { why } of idleWaivers(silenced, waivers, doors.today())) io.tell(`${why}\n`);
}

function codeOf({ unreadable, withErrors }: Ledger['tally']): number {
  if (unreadable) return exit.unreadable;
  return withErrors ? exit.errorsFound : exit.fine;
}
