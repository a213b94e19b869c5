import type { Agency } from '#agencies/types';
import { isDay } from '#law/calendar/day';
import { formatById, formatOfYear } from '#law/report-format/formats';
import type { Figures } from '#reports/compile';
import type { Wanted } from '#reports/compile/closing';
import type { Db } from '#store/schema';
import { painter } from '../colour.ts';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { nearest } from '../nearest.ts';
import { data, whereSays, withLedger } from '../opened.ts';
import { help, json, noColor, showOf } from '../options.ts';
import { printTables } from '../print/tables.ts';

export const tables: Command = {
  name: 'tables',
  operands: '',
  needs: false,
  says: '年度报告表三、表四：由留痕算出各单位一年的数字',
  more: [
    '已经冻结的年度，给出冻结时的数字，并列出以后才补录的；没有冻结的，按现在已经记录的算。写了 --as-at 的，算到那一天为止，不管有没有冻结。',
    '--json 每个单位输出一行 {"agency":…,"year":…,"cells":{"T3.new.natural":…}}。',
    whereSays,
  ],
  options: [
    { name: 'year', value: 'YEAR', required: true, says: '报告年度' },
    { name: 'agency', value: 'AGENCY', says: '只算一个单位' },
    { name: 'as-at', value: 'DAY', says: '算到这一天为止，写成 2025-06-30 的样子，在报告年度以内' },
    data,
    { ...json, says: '每个单位输出一行 JSON' },
    noColor,
    help,
  ],
  examples: [
    { line: 'gongkai tables --year 2025 --agency qinghe-civil-affairs', says: '一个单位的表三、表四' },
    { line: 'gongkai tables --year 2025 --json', says: '全部单位，每个一行' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  if (call.operands.length) throw new Mistyped(`tables 后面不用写“${call.operands.join(' ')}”。`);
  const wanted = wantedOf(call);

  return withLedger(call, async ({ db }) => {
    const { figuresOf } = await import('#reports/queries');
    for (const agency of await agenciesOf(call, db)) {
      const figures = await figuresOf(db, agency.id, wanted);
      await call.io.print(call.options.has('json') ? jsonLine(agency, figures) : text(call, agency, figures));
    }
    return exit.fine;
  });
}

function wantedOf({ options }: Call): Wanted {
  const [year, asAt] = [Number(options.get('year')), options.get('as-at')];
  if (!formatOfYear(year)) throw new Mistyped(`--year 要写 2019 年以后的年度，不能是“${options.get('year')}”。`);
  if (asAt === undefined) return { year, view: 'frozen' };
  if (!isDay(String(asAt)) || !String(asAt).startsWith(`${year}-`))
    throw new Mistyped(`--as-at 要写 ${year} 年以内的一天，像 ${year}-06-30，不能是“${asAt}”。`);
  return { year, asAt: String(asAt), view: 'present' };
}

async function agenciesOf({ options }: Call, db: Db): Promise<readonly Agency[]> {
  const { allAgencies } = await import('#agencies/queries');
  const all = await allAgencies(db);
  const typed = options.get('agency');
  if (typed === undefined) return all;

  const chosen = all.filter(({ id }) => id === typed);
  if (chosen.length) return chosen;
  const likely = nearest(
    String(typed),
    all.map(({ id }) => id),
  );
  throw new Mistyped(`没有代号为“${typed}”的单位。${likely ? `是不是想写 ${likely}？` : ''}`);
}

function jsonLine({ id }: Agency, { year, cells }: Figures): string {
  const values = Object.fromEntries([...cells.values()].map(({ address, value }) => [address, value]));
  return `${JSON.stringify({ agency: id, year, cells: values })}\n`;
}

function text(call: Call, { name }: Agency, { year, form, end, frozen, cells, differences }: Figures): string {
  const paint = painter(showOf(call).colour);
  const official = formatById(form);
  const stands = frozen ? `${frozen.day} 冻结` : `算到 ${end}，没有冻结`;
  const late = differences.map(({ subject }) => subject).join('、');
  return [
    `${paint('bold', name)}  ${year} 年（${stands}）\n`,
    official ? printTables(official, (address) => cells.get(address)?.value.toString()) : '',
    late ? `  冻结以后补录、更正的 ${differences.length} 件，计入下一年：${late}\n` : '',
    '\n',
  ].join('');
}
