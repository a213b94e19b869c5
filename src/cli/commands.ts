import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { help } from './commands/help.ts';
import { read } from './commands/read.ts';
import { serve } from './commands/serve.ts';
import { sum } from './commands/sum.ts';

/** Every command, in the order the help shows them. */
export const commands: readonly Command[] = [read, check, convert, sum, serve, help];
