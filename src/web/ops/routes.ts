import { type Context, Hono } from 'hono';
import { paths } from '#paths';
import type { Log } from '#store/logs/log';
import type { Instant } from '#store/time';
import { securityHeaders } from '../respond.ts';
import { type Checked, checksOf } from './checks.ts';
import { watch } from './gauges.ts';
import { insider } from './insider.ts';
import type { Metrics } from './metrics.ts';
import { isReady, type Readiness, readiness } from './ready.ts';

/** What watches over a serving process. */
export interface Ops extends Checked {
  readonly log: Log;
  readonly metrics: Metrics;
  /** set when the process was told to end */
  readonly stopping: { begun: boolean };
  /** `GONGKAI_METRICS_TOKEN` */
  readonly token?: string | undefined;
}

/** For machines that watch over the server: `/healthz`, `/readyz`, `/metrics`. */
export function opsRoutes(ops: Ops): Hono {
  const isInsider = insider(ops.token);
  const look = oncePerInstant(ops.now, () => readiness(checks, ops.stopping.begun));
  const checks = checksOf(ops);
  const refresh = watch(ops, ops.metrics.registry);

  return new Hono()
    .get(paths.healthz, () => json({ status: 'alive' }))
    .get(paths.readyz, async (c) => {
      const found = ops.stopping.begun ? await readiness(checks, true) : await look();
      return json(isInsider(c) ? found : { status: found.status }, isReady(found) ? 200 : 503);
    })
    .get(paths.metrics, async (c) => (isInsider(c) ? text(await metrics(ops, refresh)) : refused(c)));
}

async function metrics({ metrics: { registry } }: Ops, refresh: () => Promise<void>): Promise<Exposition> {
  await refresh();
  return { body: await registry.metrics(), type: registry.contentType };
}

interface Exposition {
  readonly body: string;
  readonly type: string;
}

/** However often it is asked, it looks once. */
function oncePerInstant(now: () => Instant, look: () => Promise<Readiness>): () => Promise<Readiness> {
  let at: Instant | undefined;
  let found: Promise<Readiness> | undefined;
  return () => {
    if (!found || at !== now()) [at, found] = [now(), look()];
    return found;
  };
}

const headers = { ...securityHeaders, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

function json(body: unknown, status = 200): Response {
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  });
}

function text({ body, type }: Exposition): Response {
  return new Response(body, { headers: { ...headers, 'content-type': type } });
}

function refused(_: Context): Response {
  return new Response('只有本机，或者带着 GONGKAI_METRICS_TOKEN 的请求，才能看这一页。\n', {
    status: 403,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}
