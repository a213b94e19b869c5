import type { Command } from './command.ts';
import { article } from './commands/article.ts';
import { backup } from './commands/backup.ts';
import { calendar } from './commands/calendar.ts';
import { check } from './commands/check.ts';
import { clock } from './commands/clock.ts';
import { convert } from './commands/convert.ts';
import { demo } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { due } from './commands/due.ts';
import { fee } from './commands/fee.ts';
import { help } from './commands/help.ts';
import { init } from './commands/init.ts';
import { journal } from './commands/journal.ts';
import { migrateTo } from './commands/migrate-to.ts';
import { read } from './commands/read.ts';
import { restore } from './commands/restore.ts';
import { serve } from './commands/serve.ts';
import { simulate } from './commands/simulate.ts';
import { sum } from './commands/sum.ts';
import { tables } from './commands/tables.ts';
import { token } from './commands/token.ts';
import { vault } from './commands/vault.ts';
import { workday } from './commands/workday.ts';

/** Every command, in the order the help shows them. */
export const commands: readonly Command[] = [
  read,
  check,
  convert,
  sum,
  tables,
  due,
  fee,
  workday,
  calendar,
  article,
  init,
  demo,
  simulate,
  serve,
  clock,
  journal,
  token,
  vault,
  backup,
  restore,
  migrateTo,
  doctor,
  help,
];
