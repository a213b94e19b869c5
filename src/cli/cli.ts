import { type Doors, exit, Mistyped } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { type Io, PipeClosed, terminal } from './io.ts';
import { commandNamed } from './named.ts';
import { parse } from './parse.ts';
import { version } from './version.ts';

/** The `gongkai` command. Answers the exit code; what it prints goes through `io`. */
export async function cli(args: readonly string[], doors: Doors, io: Io = terminal(process)): Promise<number> {
  try {
    return await run(args, doors, io);
  } catch (error) {
    if (error instanceof PipeClosed) return exit.fine;
    if (!isForPeople(error)) throw error;
    io.tell(`${error.message}\n`);
    return exit.unreadable;
  }
}

async function run([name, ...args]: readonly string[], doors: Doors, io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') return print(io, overview(commands));
  if (name === '--version' || name === '-v') return print(io, `${version()}\n`);

  const command = commandNamed(name, commands);
  const call = { ...parse(command, args), io, doors, commands };
  if (call.options.has('help')) return print(io, commandHelp(command));
  return command.run(call);
}

/** What is wrong with what was typed, or with the keys or the database of a command that opens them. */
function isForPeople(error: unknown): error is Error {
  return error instanceof Mistyped || (error instanceof Error && STORE_TROUBLES.includes(error.name));
}

/** By name: most commands are done before the store could be loaded. */
const STORE_TROUBLES = ['VaultTrouble', 'Unmigratable', 'BackupTrouble', 'BadSetting'];

async function print(io: Io, text: string): Promise<number> {
  await io.print(text);
  return exit.fine;
}
