import type { Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';

const PATIENCE_MS = 10_000;

export interface Ending {
  /** at once, when the process is told to end */
  readonly begin: () => void;
  /** when nobody is inside any more */
  readonly putAway: () => Promise<void>;
}

/**
 * When the process is told to end: no new visitors, those inside are served, then the rest is put away. Told again, it
 * goes on ending (whoever started it may pass signals on that came here already); a second Ctrl+C ends it at once.
 */
export function drain(server: Server, ending: Ending): void {
  const end = endOf(server, ending);
  process.on('SIGTERM', end);
  process.once('SIGINT', end);
}

/**
 * What ends a server. Its own `close` cuts off answers that are still being sent, and waits seconds for connections
 * that are kept for a next request, so connections are looked after here.
 */
export function endOf(server: Server, { begin, putAway }: Ending): () => void {
  const inside = new Map<Socket, ServerResponse | null>();
  let isEnding = false;
  server.on('connection', (socket: Socket) => {
    inside.set(socket, null);
    socket.once('close', () => inside.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    inside.set(socket, response);
    response.once('close', () => {
      inside.set(socket, null);
      if (isEnding) socket.end();
    });
  });

  return () => {
    if (isEnding) return;
    isEnding = true;
    begin();
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    Listener.prototype.close.call(server, () => {
      clearTimeout(impatient);
      void putAway();
    });
    for (const [socket, response] of inside) sendHome(socket, response);
  };
}

function sendHome(socket: Socket, response: ServerResponse | null): void {
  if (!response) socket.destroy();
  else if (!response.headersSent) response.setHeader('connection', 'close');
}
