import { type Call, type Command, exit } from '../command.ts';
import { commandHelp, overview } from '../help.ts';
import { commandNamed } from '../named.ts';

export const help: Command = {
  name: 'help',
  operands: '[COMMAND]',
  needs: false,
  says: '显示用法',
  options: [],
  examples: [{ line: 'gongkai help check', says: '显示 check 的用法' }],
  run,
};

async function run({ operands, commands, io }: Call): Promise<number> {
  const [name] = operands;
  await io.print(name ? commandHelp(commandNamed(name, commands)) : overview(commands));
  return exit.fine;
}
