import { availableParallelism } from 'node:os';
import { type Call, Mistyped, type Option } from './command.ts';

export const help: Option = { name: 'help', short: 'h', says: '显示本命令的用法' };
export const json: Option = { name: 'json', says: '每个文件输出一行 JSON' };
export const noColor: Option = { name: 'no-color', says: '不用颜色（设环境变量 NO_COLOR 也可）' };
export const jobs: Option = { name: 'jobs', short: 'j', value: 'N', says: '同时处理的线程数，不写则用满全部处理器核' };
export const force: Option = { name: 'force', short: 'f', says: '输出文件已经存在时覆盖它' };

const MOST_JOBS = 64;

/** How many threads were asked for. */
export function jobsOf({ options }: Pick<Call, 'options'>): number {
  const typed = options.get('jobs');
  if (typed === undefined) return Math.min(availableParallelism(), MOST_JOBS);
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new Mistyped(`--jobs 要写 1 到 ${MOST_JOBS} 的整数，不能是“${typed}”。`);
}

/** How output is to look: what the worker threads must know to print for this terminal. */
export interface Show {
  readonly json: boolean;
  readonly colour: boolean;
  readonly width: number;
}

export function showOf({ options, io }: Pick<Call, 'options' | 'io'>): Show {
  return { json: options.has('json'), colour: io.colour && !options.has('no-color'), width: io.width };
}
