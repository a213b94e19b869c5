import type { Log } from './log.ts';

/** Nobody caught it: the process ends, and the log says where it was. Node would print the message, which may quote somebody. */
export function logCrashes(log: Log): void {
  process.once('uncaughtException', (error) => {
    log.error('crashed', {}, error);
    log.flushSync();
    process.exit(1);
  });
}
