import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Log } from '#store/logs/log';
import type { Metrics } from './metrics.ts';
import { methodOf, patternOf } from './pattern.ts';

/** Whoever is signed in: the agency's slug and the id of the member of staff. */
export interface SignedIn {
  readonly agency: string;
  readonly staff: string;
}

export interface AccessLog {
  readonly log: Log;
  readonly metrics: Metrics;
  /** asked when the answer is ready; null where nobody is signed in */
  readonly whoIs: (c: Context) => SignedIn | null;
}

declare module 'hono' {
  interface ContextVariableMap {
    /** names this request in the log, and on the page that tells of a mistake */
    requestId: string;
  }
}

const ID_BYTES = 6;

/** One line in the log for each request. It has nothing in it that a visitor sent. */
export function accessLog({ log, metrics, whoIs }: AccessLog): MiddlewareHandler {
  return async (c, next) => {
    const id = newId();
    c.set('requestId', id);
    const answered = metrics.request();
    try {
      await next();
    } finally {
      const told = { method: methodOf(c), route: patternOf(c), status: c.finalized ? c.res.status : MISTAKE };
      const line = { id, ...told, ms: answered(told), ...idsOf(whoIs(c)) };
      log[isOfMachines(told.route) ? 'debug' : 'info']('request', line);
    }
  };
}

/** The id of the request being answered. */
export function requestIdOf(c: Context): string {
  return c.get('requestId') ?? newId();
}

const MISTAKE = 500;
const MACHINES = new Set(['/healthz', '/readyz', '/metrics']);

/** Asked every few seconds, and of no interest. */
function isOfMachines(route: string): boolean {
  return MACHINES.has(route);
}

/** Ids have a shape; what has another is not told. */
function idsOf(who: SignedIn | null): Partial<SignedIn> {
  if (!who || !/^[a-z][a-z0-9-]{0,62}$/.test(who.agency) || !/^staff\/[a-z0-9]{6,32}$/.test(who.staff)) return {};
  return { agency: who.agency, staff: who.staff };
}

function newId(): string {
  return randomBytes(ID_BYTES).toString('hex');
}
