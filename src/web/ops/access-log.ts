import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Log } from '#store/logs/log';
import type { Metrics } from './metrics.ts';
import { methodOf, patternOf } from './pattern.ts';

export interface AccessLog {
  readonly log: Log;
  readonly metrics: Metrics;
}

declare module 'hono' {
  interface ContextVariableMap {
    /** names this request in the log, and on the page that tells of a mistake */
    requestId: string;
  }
}

const ID_LETTERS = 12;

/** One line in the log for each request. It has nothing in it that a visitor sent. */
export function accessLog({ log, metrics }: AccessLog): MiddlewareHandler {
  return async (c, next) => {
    const id = newId();
    c.set('requestId', id);
    const answered = metrics.request();
    try {
      await next();
    } finally {
      const told = { method: methodOf(c), route: patternOf(c), status: c.finalized ? c.res.status : MISTAKE };
      const line = { id, ...told, ms: answered(told), ...whoIs(c) };
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

/** Who is signed in, once the desk has let him in: ids of a known shape, or nothing. */
function whoIs(c: Context): { readonly agency?: string; readonly staff?: string } {
  const [agency, staff] = [String(c.get('agencyId')), String(c.get('staffId'))];
  return AGENCY.test(agency) && STAFF.test(staff) ? { agency, staff } : {};
}

const AGENCY = /^[a-z][a-z0-9-]{0,59}$/;
const STAFF = /^staff\/[a-z0-9]{10}$/;

function newId(): string {
  return randomUUID().replaceAll('-', '').slice(0, ID_LETTERS);
}
