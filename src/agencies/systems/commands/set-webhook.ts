import { randomBytes } from 'node:crypto';
import { type Outcome, refused } from '#journal/types';
import { open, sealAll } from '#store/vault/entries';
import type { Registry } from '../../types.ts';
import { systemById } from '../queries.ts';
import { entries, type Topic, topics } from '../types.ts';
import { type OnSystem, systemAct } from './system-act.ts';

export interface SetWebhook extends OnSystem {
  /** where it listens; empty where it is to be told nothing any more */
  readonly url: string;
  readonly topics: readonly Topic[];
}

export interface WebhookSet {
  readonly outcome: Outcome;
  /** what its messages are signed with: told this once. Empty where nothing was set now: the form had been sent before, or was refused */
  readonly secret: string;
}

const SECRET_BYTES = 32;

/** 设定推送地址: where the system listens and what it is told. Each setting has a secret of its own. */
export async function setWebhook(registry: Registry, command: SetWebhook): Promise<WebhookSet> {
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
  const url = command.url.trim();

  const outcome = await systemAct(registry, command, 'setWebhook', async ({ agency, id }, w) => {
    if (!url) return { topics: [] };
    const trouble = urlTrouble(url);
    if (trouble) return refused(trouble, [], 'url');
    if (!command.topics.length || command.topics.some((topic) => !Object.hasOwn(topics, topic)))
      return refused(`推送内容从这些里选：${Object.keys(topics).join('、')}。`, [], 'topics');

    await sealAll(w.tx, registry.ring, { agency, person: id, at: w.instant, entries: { url, secret } });
    return { topics: [...new Set(command.topics)].toSorted() };
  });
  const kept = outcome.ok && url ? await secretOf(registry, command) : undefined;
  return { outcome, secret: kept === secret ? secret : '' };
}

async function secretOf({ db, ring }: Registry, { system: id }: SetWebhook): Promise<string | undefined> {
  const system = await systemById(db, id);
  return system ? open(db, ring, { agency: system.agency, person: id, entry: entries.secret }) : undefined;
}

function urlTrouble(url: string): string | null {
  const read = URL.parse(url);
  if (!read || !['http:', 'https:'].includes(read.protocol)) return '推送地址要以 https:// 或者 http:// 开头。';
  return read.username || read.password ? '推送地址里不要写账号和口令：消息自有签名。' : null;
}
