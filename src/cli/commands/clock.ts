import { levelFrom, levelSays } from '#store/logs/level';
import { type Call, type Clocked, type Command, exit, Mistyped } from '../command.ts';
import { data, whereabouts, whereSays, withLedger } from '../opened.ts';
import { help } from '../options.ts';

export const clock: Command = {
  name: 'clock',
  operands: '',
  needs: false,
  says: '定时办理到点该办的事，每分钟一轮',
  more: [
    '只开一个 gongkai serve 时不用它，网站自己会办。开几个时，给每个 serve 设 GONGKAI_CLOCK=0，另开一个或者几个 clock；几个之中由数据库选出一个来办，它停了由另一个接替。',
    whereSays,
  ],
  options: [{ name: 'once', says: '只办一轮就结束' }, data, help],
  examples: [
    { line: 'gongkai clock', says: '一直办下去，直到收到停止的信号' },
    { line: 'gongkai clock --once', says: '办一轮，列出办了什么' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io, doors } = call;
  if (operands.length) throw new Mistyped(`clock 后面不用写“${operands.join(' ')}”。`);
  const level = levelFrom(io.env.GONGKAI_LOG);
  if (!level) throw new Mistyped(levelSays);

  const once = options.has('once');
  const ran = await withLedger(call, (ledger) => doors.clock(ledger, { where: whereabouts(call), level, once }));
  if (!once) return exit.fine;
  if (!ran) {
    await io.print('另一个进程正在定时办理，这一轮不用办。\n');
    return exit.fine;
  }
  await io.print(ran.map(lineOf).join(''));
  return ran.some(({ trouble }) => trouble) ? exit.errorsFound : exit.fine;
}

function lineOf({ job, did, trouble }: Clocked): string {
  return trouble ? `${job}\t没有办成：${trouble}\n` : `${job}\t${did}\n`;
}
