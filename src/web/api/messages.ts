import type { z } from 'zod';
import type { Sending } from '#agencies/outbox/notice';
import { type Place, sendingsTo } from '#agencies/outbox/queries';
import { sendAgain } from '#agencies/outbox/store';
import type { Call } from './call.ts';
import { json, problem } from './problem.ts';
import type { message, page, replaying } from './schemas.ts';

/** GET …/messages: what was put out to the system, whether it arrived or not, the oldest first. */
export async function listMessages({ site, system, agency, query }: Call<unknown, z.output<typeof page>>) {
  const { after, limit } = query;
  const place = after === undefined ? undefined : readPlace(after);
  if (place === null) return problem(400, { errors: [{ field: 'after', says: '请用上一页的 next' }] });

  const wanted = { agency: agency.id, target: `webhook/${system.id}` as const, after: place };
  const found = await sendingsTo(site.db, { ...wanted, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return json({ messages: shown.map(messageOf), next: last ? `${last.at} ${last.id}` : null });
}

/** POST …/messages/replay: sends a message once more, under the same id. */
export async function replayMessage({ site, system, agency, body }: Call<z.output<typeof replaying>>) {
  const id = body.id.startsWith(`${agency.id}/`) ? body.id.slice(agency.id.length + 1) : '';
  const sending = { agency: agency.id, id, target: `webhook/${system.id}` as const };
  return (await sendAgain(site.db, sending, site.now())) ? json({}, 202) : problem(404, { detail: '没有这条消息。' });
}

function messageOf({ agency, id, kind, at, day, subject, data, state, tries }: Sending): z.infer<typeof message> {
  return { id: `${agency}/${id}`, type: kind, at, day, subject, data, state, tries };
}

function readPlace(after: string): Place | null {
  const [, at, id] = /^(\S+) (\S+)$/.exec(after) ?? [];
  return at && id ? { at, id } : null;
}
