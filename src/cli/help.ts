import type { Command } from './command.ts';
import { spelled } from './parse.ts';
import { padEnd, widthOf } from './width.ts';

/** What `gongkai help` prints. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, operands, says }) => [`${name} ${operands}`.trim(), says] as const);
  return `公开：年度报告的读取、检查与汇总，法定期限与费用的计算，以及网站

用法：gongkai COMMAND …

${twoColumns(lines)}  gongkai --version  显示版本

FILE 可以是文件、文件夹（包括其中各级文件夹）、带 * 的名称，或表示标准输入的“-”。
文件种类按内容辨认：DOCX、PDF（有文字层）、XLSX、网页、Markdown、纯文本；DOC、WPS 需要装有 LibreOffice。
退出码：0 没有发现错误；1 发现错误；2 有文件读不出，或命令写错。
各命令的用法：gongkai help COMMAND
`;
}

/** What `gongkai help check` prints. */
export function commandHelp(command: Command): string {
  const { says, more = [], options, examples } = command;
  return [
    `${says}\n\n用法：${usage(command)}\n`,
    more.length && `\n${more.map((line) => `${line}\n`).join('')}`,
    options.length && `\n选项：\n${twoColumns(options.map((option) => [spelled(option), option.says]))}`,
    `\n例子：\n${examples.map((example) => `  ${example.line}\n      ${example.says}\n`).join('')}`,
  ]
    .filter(Boolean)
    .join('');
}

export function usage({ name, operands, options }: Command): string {
  const required = options
    .filter((option) => option.required)
    .map(({ name, short, value }) => `${short ? `-${short}` : `--${name}`} ${value}`);
  const optional = options.length > required.length ? '[选项]' : '';
  return ['gongkai', name, operands, ...required, optional].filter(Boolean).join(' ');
}

function twoColumns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => widthOf(left)));
  return lines.map(([left, right]) => `  ${padEnd(left, width)}  ${right}\n`).join('');
}
