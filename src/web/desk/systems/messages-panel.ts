import { html } from 'hono/html';
import type { Sending } from '#agencies/outbox/notice';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { dataTable } from '#ui/data-table';
import { hiddenField, postForm } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { tag } from '#ui/tag';
import { moment } from '../account/moment.ts';
import { noticeSays } from '../today/notices.ts';

/** A message to a system, with what the list says of it. */
export interface Message extends Sending {
  /** whose request it is about */
  readonly agencyName: string;
}

export interface MessagesShown {
  readonly agency: Agency;
  readonly system: string;
  readonly messages: readonly Message[];
  /** whether the system listens now, so that something can be sent again */
  readonly listens: boolean;
  readonly csrf: string;
  readonly key: string;
}

/** 推送的消息: what the system was told last, whether it arrived, and sending it again. */
export function messagesPanel(shown: MessagesShown): Content {
  const { messages, listens } = shown;
  if (!messages.length && !listens) return null;
  return panel({
    id: 'messages',
    title: '最近推送的消息',
    bare: true,
    body: dataTable<Message>({
      caption: '最近推送的消息',
      rows: messages,
      empty: '还没有推送过消息。有了进展，一分钟以内推送。',
      columns: [
        { words: '消息', head: true, show: said },
        { words: '时间', nowrap: true, show: ({ at }) => html`<time datetime="${at}">${moment(at)}</time>` },
        { words: '送到没有', show: arrived },
        ...(listens ? [{ words: '办理', show: (message: Message) => again(shown, message) }] : []),
      ],
    }),
  });
}

function said(message: Message): Content {
  const about = message.subject.replace('request/', '');
  return html`${noticeSays(message)}<br><small class="muted">${message.agencyName}　${about}</small>`;
}

function arrived({ state, tries, trouble }: Message): Content {
  if (state === 'sent') return tag('green', '已送到');
  if (state === 'waiting' && !tries) return tag('blue', '等待推送');
  const why = html`<br><small class="muted">第 ${tries} 次：${troubleInWords(trouble)}</small>`;
  return html`${state === 'waiting' ? tag('amber', '没送到，还会再送') : tag('red', '没送到，不再送')}${why}`;
}

/** What kept a message from arriving, for a clerk: 对方回答 HTTP 500. */
export function troubleInWords(trouble: string | null): string {
  if (!trouble) return '没有回应';
  if (trouble.startsWith('HTTP 3')) return `对方转到了别的地址（${trouble}），推送地址要写最终的地址`;
  if (trouble.startsWith('HTTP ')) return `对方没有收下（${trouble}）`;
  return troubles[trouble] ?? `连不上对方（${trouble}）`;
}

const troubles: Readonly<Record<string, string>> = {
  TimeoutError: '对方十秒钟没有回应',
  'nobody listens': '当时已经不再推送',
  ENOTFOUND: '推送地址的域名查不到（ENOTFOUND）',
  ECONNREFUSED: '对方的服务没有开（ECONNREFUSED）',
};

function again({ agency, system, csrf, key }: MessagesShown, { agency: of, id, state, tries }: Message): Content {
  if (state === 'waiting' && !tries) return null;
  return postForm({
    action: paths.deskSystemAct(agency.id, system, 'replay'),
    csrf,
    key,
    body: html`${hiddenField('message', `${of}/${id}`)}<button class="btn btn--s">重新推送</button>`,
  });
}
