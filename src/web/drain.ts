import type { Server } from 'node:http';

const PATIENCE_MS = 10_000;

/** When the process is told to end: no new visitors, those inside are served, then the rest is put away. */
export function drain(server: Server, putAway: () => Promise<void>): void {
  const end = () => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(impatient);
      void putAway();
    });
  };

  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
