import type { Server } from 'node:http';

const PATIENCE_MS = 10_000;

export interface Ending {
  /** at once, when the process is told to end */
  readonly begin: () => void;
  /** when nobody is inside any more */
  readonly putAway: () => Promise<void>;
}

/** When the process is told to end: no new visitors, those inside are served, then the rest is put away. */
export function drain(server: Server, { begin, putAway }: Ending): void {
  const end = () => {
    begin();
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(impatient);
      void putAway();
    });
  };

  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
