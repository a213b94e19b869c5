import type { Sending } from '#agencies/outbox/notice';
import { toSend } from '#agencies/outbox/queries';
import { noteWent } from '#agencies/outbox/store';
import { allAgencies } from '#agencies/queries';
import { systemById } from '#agencies/systems/queries';
import { entries, type SystemId } from '#agencies/systems/types';
import type { Registry } from '#agencies/types';
import type { Instant } from '#store/time';
import { openMany } from '#store/vault/entries';
import type { Job } from '../job.ts';
import { againAt } from '../webhooks/again.ts';
import { bodyOf, headersOf, messageId } from '../webhooks/message.ts';
import { post } from '../webhooks/post.ts';

const A_ROUND = 100;

/** What waits for connected systems is sent, and sent again until it arrives: at least once, with the same id. */
export const sendWebhooks: Job = {
  name: 'sendWebhooks',
  run: async ({ ledger, log }, now, signal) => {
    let sent = 0;
    // whoever does not answer is not waited for twice in a round
    const silent = new Set<string>();
    for (const { id } of await allAgencies(ledger.db))
      for (const sending of await toSend(ledger.db, id, 'webhook/', now, A_ROUND)) {
        if (signal.aborted) return sent;
        if (silent.has(sending.target)) continue;
        const trouble = await send(ledger, sending, now);
        if (trouble === null) sent++;
        else {
          silent.add(sending.target);
          log.warn('message not delivered', { agency: id, id: sending.id, target: sending.target, trouble });
        }
      }
    return sent;
  },
};

async function send(registry: Registry, sending: Sending, now: Instant): Promise<string | null> {
  const listener = await listenerOf(registry, sending.target.replace('webhook/', '') as SystemId);
  if (!listener) {
    await noteWent(registry.db, sending, { trouble: 'nobody listens', nextAt: null });
    return 'nobody listens';
  }

  const body = bodyOf(sending.agency, sending);
  const headers = headersOf({ id: messageId(sending.agency, sending.id), body }, listener.secret, now);
  const trouble = await post(listener.url, { headers, body });
  await noteWent(registry.db, sending, { trouble, nextAt: trouble === null ? null : againAt(sending.tries, now) });
  return trouble;
}

/** Where a system listens, while it does. */
async function listenerOf({ db, ring }: Registry, id: SystemId) {
  const system = await systemById(db, id);
  if (!system?.topics.length) return null;
  const opened = await openMany(db, ring, {
    ...{ agency: system.agency, persons: [id] },
    entries: [entries.url, entries.secret],
  });
  const [url, secret] = [opened.get(id)?.get(entries.url), opened.get(id)?.get(entries.secret)];
  return url && secret ? { url, secret } : null;
}
