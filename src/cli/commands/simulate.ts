import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Simulation } from '#demo/simulate/simulate';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { data, whereabouts, whereSays, withNewLedger } from '../opened.ts';
import { help } from '../options.ts';

export const simulate: Command = {
  name: 'simulate',
  operands: '',
  needs: false,
  says: '模拟几年的依申请公开（全部虚构），用来试运行和核对统计',
  more: [
    '只在还没有数据的地方建立。机关、申请、补正、征求意见、延期、收费、各种答复、送达、撤回、拆分、作废、复议、诉讼都由正式的命令办理，时间由模拟的日历给出；同样的 --seed 得到同样的几年。',
    '每一模拟日的留痕一起写到磁盘：中途断电，至多少了当天的。',
    '同时另外逐件累计表三、表四（不看留痕），写进数据文件夹的 naive.json，可以与 gongkai tables --json 对照。',
    whereSays,
  ],
  options: [
    { name: 'agencies', value: 'N', says: '单位数，不写则为 50' },
    { name: 'requests', value: 'N', says: '申请件数，不写则为 45000' },
    { name: 'years', value: 'YEARS', says: '年度，写成 2024-2025 的样子，不写则为 2024-2025' },
    { name: 'seed', value: 'N', says: '随机数的种子，不写则为 7' },
    data,
    help,
  ],
  examples: [
    { line: 'gongkai simulate --agencies 5 --requests 600 --data ./try', says: '五个单位、六百件申请' },
    {
      line: 'gongkai simulate --agencies 50 --requests 45000 --years 2024-2025 --seed 7',
      says: '五十个单位、两年、四万五千件',
    },
  ],
  run,
};

const MOST = { agencies: 500, requests: 1_000_000, seed: 2 ** 31 - 1 } as const;
const USUAL = { agencies: '50', requests: '45000', seed: '7', years: '2024-2025' } as const;
const FEWEST_AN_AGENCY = 30;
/** 《行政复议法》 as it is applied here has been in force since then. */
const FIRST_YEAR = 2024;
const MILLISECONDS_A_SECOND = 1000;
const MICROSECONDS_A_SECOND = 1_000_000;
const KILOBYTES_A_MEGABYTE = 1024;

async function run(call: Call): Promise<number> {
  const { operands, io, doors } = call;
  if (operands.length) throw new Mistyped(`simulate 后面不用写“${operands.join(' ')}”。`);
  const simulation = simulationOf(call);
  const [{ allAgencies }, { countActs }, simulator, { naiveJson }] = await Promise.all([
    import('#agencies/queries'),
    import('#journal/queries/chains'),
    import('#demo/simulate/simulate'),
    import('#demo/simulate/naive-json'),
  ]);

  const started = doors.elapsed();
  const acts = await withNewLedger(call, async (registry) => {
    if ((await allAgencies(registry.db)).length)
      throw new Mistyped('这里已经有数据，不能模拟。请用 --data 换一个空文件夹。');
    const told = (day: string) => io.bar && io.tell(`\r模拟到 ${day}`);
    const simulated = await simulator.simulate(registry, { ...simulation, told });
    if (io.bar) io.tell('\r\x1b[K');
    writeFileSync(join(whereabouts(call).folder, 'naive.json'), naiveJson(simulated, simulation.years));
    return countActs(registry.db);
  });
  const seconds = (doors.elapsed() - started) / MILLISECONDS_A_SECOND;
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / MICROSECONDS_A_SECOND;
  const megabytes = process.resourceUsage().maxRSS / KILOBYTES_A_MEGABYTE;
  await io.print(
    `${simulation.agencies} 个单位，${simulation.requests} 件申请，${acts} 条留痕。\n用时 ${seconds.toFixed(1)} 秒（处理器 ${processor.toFixed(1)} 秒），内存最多 ${megabytes.toFixed(0)} MB。\n`,
  );
  return exit.fine;
}

function simulationOf(call: Call): Simulation {
  const [agencies, requests, seed] = [number(call, 'agencies'), number(call, 'requests'), number(call, 'seed')];
  if (requests < agencies * FEWEST_AN_AGENCY)
    throw new Mistyped(
      `--requests 要写得多些：每个单位至少 ${FEWEST_AN_AGENCY} 件，${agencies} 个单位至少 ${agencies * FEWEST_AN_AGENCY} 件。`,
    );

  const typed = String(call.options.get('years') ?? USUAL.years);
  const [, from, to = from] = /^(20\d\d)(?:-(20\d\d))?$/.exec(typed) ?? [];
  const years = { from: Number(from), to: Number(to) };
  const lastWhole = Number(call.doors.today().slice(0, 4)) - 1;
  if (!(years.from >= FIRST_YEAR && years.from <= years.to && years.to <= lastWhole))
    throw new Mistyped(`--years 要写成 2024-2025 的样子，从 ${FIRST_YEAR} 年到 ${lastWhole} 年，不能是“${typed}”。`);
  return { agencies, requests, years, seed };
}

function number({ options }: Call, name: 'agencies' | 'requests' | 'seed'): number {
  const typed = options.get(name) ?? USUAL[name];
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST[name]) return count;
  throw new Mistyped(`--${name} 要写 1 到 ${MOST[name]} 的整数，不能是“${typed}”。`);
}
