import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { agencyById } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { SENT_BYTES } from '../apply/limits.ts';
import type { Site } from '../site.ts';
import type { Handler } from './call.ts';
import { callerOf, isOwn, reachesAgency, tooOften } from './caller.ts';
import { nothingThere } from './failed.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { fetchAnswerFile, listAnswerFiles } from './fetch-files.ts';
import { fileRequest, supplementRequest } from './file-request.ts';
import { listMessages, replayMessage } from './messages.ts';
import { openApi } from './openapi.ts';
import { type Operation, type OperationName, operations } from './operations.ts';
import { json, problem } from './problem.ts';
import { readStatus } from './read-status.ts';
import { sentWith } from './sent.ts';

/** Base64 writes three bytes in four. */
const MOST_BYTES = Math.ceil((SENT_BYTES * 4) / 3);

/** Seconds in which another process is there, or this one again. */
const LATER = { headers: { 'retry-after': '10' } };

const handlers: Readonly<Record<OperationName, Handler<never, never>>> = {
  fileRequest,
  readStatus,
  supplement: supplementRequest,
  fetchAnswer,
  listAnswerFiles,
  fetchAnswerFile,
  listMessages,
  replayMessage,
};

/** /api/v1: what another system may ask for, with a token. Every route is one of `operations`. */
export function apiRoutes(site: Site): Hono {
  const { stopping } = site.ops;
  const description = openApi();
  const tooLarge = () => problem(413);
  const routes = new Hono()
    .use(`${paths.api}/*`, (_, next) => (stopping.begun ? Promise.resolve(problem(503, LATER)) : next()))
    .use(`${paths.api}/*`, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
    .get(paths.openApi, () => json(description));

  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][])
    routes.on(operation.method, routeOf(operation), (c) => answer(c, site, name, operation));
  return routes.all(`${paths.api}/*`, nothingThere);
}

async function answer(c: Context, site: Site, name: OperationName, operation: Operation): Promise<Response> {
  const system = await callerOf(c, site, operation.scope);
  if (system instanceof Response) return system;
  const agency = await agencyById(site.db, c.req.param('agency') ?? '');
  const subject = c.req.param('request') ? `request/${c.req.param('request')}` : '';
  if (!agency || !(await reachesAgency(site, system, agency.id))) return problem(404);
  if (subject && !(await isOwn(site, system, agency.id, subject))) return problem(404);

  const often = operation.method === 'post' ? await tooOften(site, system) : null;
  const sent = often ?? (await sentWith(c, site, name, operation));
  if (sent instanceof Response) return sent;
  const handler = handlers[name] as Handler;
  const file = c.req.param('file') ?? '';
  return handler({ site, system, agency: agency satisfies Agency, subject, file, ...sent });
}

const parameters: Readonly<Record<string, string>> = {
  '{agency}': ':agency{[a-z][a-z0-9-]{0,59}}',
  '{request}': ':request{[0-9]{4}-[0-9]{1,9}}',
  '{file}': ':file{[0-9a-f]{64}}',
};

function routeOf({ path }: Operation): string {
  return paths.api + path.replace(/\{\w+\}/g, (name) => parameters[name] ?? name);
}
