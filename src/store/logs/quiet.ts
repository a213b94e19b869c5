import type { Log } from './log.ts';

const nothing = () => {};

/** A log that tells nobody anything, for commands and tests that need none. */
export const quietLog: Log = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  flushSync: nothing,
  close: async () => {},
};
