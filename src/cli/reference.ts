import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { usage } from './help.ts';
import { spelled } from './parse.ts';

/** docs/cli.md: the reference of the command, from the commands' own declarations. */
export function reference(): string {
  return `# gongkai 命令

FILE 可以是文件、文件夹（包括其中各级文件夹）、带 \`*\` 的名称，或表示标准输入的 \`-\`。文件种类按内容辨认，不看后缀。

退出码：\`0\` 没有发现错误；\`1\` 发现错误；\`2\` 有文件读不出（其余文件照常处理），或命令写错。

${commands.map(section).join('\n')}`;
}

function section(command: Command): string {
  const { name, says, more = [], options, examples } = command;
  return [
    `## gongkai ${name}\n\n${says}。\n\n    ${usage(command)}\n`,
    ...more.map((line) => `\n${line}\n`),
    options.length &&
      `\n| 选项 | 说明 |\n|---|---|\n${options.map((option) => `| \`${spelled(option)}\` | ${option.says} |\n`).join('')}`,
    `\n例子：\n\n${examples.map(({ line, says }) => `    # ${says}\n    ${line}\n`).join('')}`,
  ]
    .filter(Boolean)
    .join('');
}
