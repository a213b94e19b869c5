import { type Command, Mistyped } from './command.ts';
import { nearest } from './nearest.ts';

/** The command of that name. Throws Mistyped. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((known) => known.name === name);
  if (command) return command;
  const likely = nearest(
    name,
    commands.map((known) => known.name),
  );
  throw new Mistyped(`没有“${name}”这个命令。${likely ? `是不是想写 ${likely}？` : ''}全部命令见：gongkai help`);
}
