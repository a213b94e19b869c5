import { citationText } from '#law/citation';
import type { Fee } from '#law/fee-rules/brackets';
import { feeByItem } from '#law/fee-rules/by-item';
import { feeByPage } from '#law/fee-rules/by-page';
import type { Ruling } from '#law/ruling';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { reasons } from '../law/ruling-lines.ts';
import { help, json } from '../options.ts';

export const fee: Command = {
  name: 'fee',
  operands: '',
  needs: false,
  says: '计算信息处理费：按件或者按量，逐段的算式',
  more: ['只有申请的数量、频次明显超过合理范围的，才可以收费；两种标准只能用一种。'],
  options: [
    { name: 'items', value: 'N', says: '同一申请人一个自然月内的件数' },
    { name: 'pages', value: 'N', says: '一件申请的页数' },
    { name: 'earlier', value: 'N', says: '同一月内先前已有的件数，只算其后的' },
    { ...json, says: '输出一个 JSON 对象' },
    help,
  ],
  examples: [
    { line: 'gongkai fee --items 45', says: '一个月 45 件，共收多少' },
    { line: 'gongkai fee --items 2 --earlier 10', says: '第 11、12 件收多少' },
    { line: 'gongkai fee --pages 250', says: '一件 250 页收多少' },
  ],
  run,
};

async function run({ operands, options, io }: Call): Promise<number> {
  if (operands.length) throw new Mistyped(`fee 后面不用写“${operands.join(' ')}”，件数写成 --items 45。`);
  if (options.has('items') === options.has('pages')) throw new Mistyped('请写 --items 或者 --pages，只写一个。');

  const byItem = options.has('items');
  const count = numberOf(options, byItem ? 'items' : 'pages');
  const earlier = options.has('earlier') ? numberOf(options, 'earlier') : 0;
  const ruling = charged(() => (byItem ? feeByItem({ items: count, earlier }) : feeByPage({ pages: count })));

  await io.print(options.has('json') ? `${JSON.stringify(asJson(ruling))}\n` : text(ruling, byItem ? '件' : '页'));
  return exit.fine;
}

function numberOf(options: Call['options'], name: string): number {
  const typed = String(options.get(name));
  if (/^\d{1,7}$/.test(typed)) return Number(typed);
  throw new Mistyped(`--${name} 要写不小于 0 的整数，不能是“${typed}”。`);
}

function charged(rule: () => Ruling<Fee>): Ruling<Fee> {
  try {
    return rule();
  } catch (error) {
    if (error instanceof RangeError) throw new Mistyped(`${error.message}。`);
    throw error;
  }
}

function asJson({ value: { yuan, steps }, because, interpreted }: Ruling<Fee>): object {
  return { yuan, steps, because: because.map(citationText), ...(interpreted ? { interpreted } : {}) };
}

function text(ruling: Ruling<Fee>, unit: string): string {
  const lines = ruling.value.steps.map(
    ({ from, to, each, yuan }) => `第 ${from}—${to} ${unit}：${to - from + 1} ${unit} × ${each} 元 = ${yuan} 元\n`,
  );
  return `${ruling.value.yuan} 元\n\n${lines.join('')}\n${reasons(ruling)}`;
}
