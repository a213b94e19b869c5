import { html } from 'hono/html';
import type { Notice } from '#agencies/outbox/notice';
import { noticesFor } from '#agencies/outbox/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import type { CaseDueKind } from '#remedies/running';
import type { DueKind } from '#requests/deadlines';
import { numberOf } from '#requests/ids';
import { requestsOf } from '#requests/queries/list';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { moment } from '../account/moment.ts';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { type CaseName, caseName } from '../remedies/case-name.ts';
import { saysOf } from '../said.ts';

const MOST = 10;
const HOURS = 336;

/** 通知: what whoever is here was told in the last fortnight; nothing where that is nothing. */
export async function noticesPanel({ db, now }: Desk, { agency, asker }: Place): Promise<Content> {
  const since = Temporal.Instant.from(now()).subtract({ hours: HOURS }).toString({ smallestUnit: 'second' });
  const notices = await noticesFor(db, { asker, agency: agency.id, since, limit: MOST });
  if (!notices.length) return '';

  const about = await requestsOf(db, agency.id, [...new Set(notices.map(({ subject }) => subject))]);
  const numbers = new Map(about.map(({ subject, request }) => [subject, numberOf(agency, request)]));
  const lines = notices.map((notice) => line(notice, linkOf(agency, notice, numbers)));
  return panel({ id: 'notices', title: '通知', bare: true, body: html`<ul class="items">\n${lines}</ul>` });
}

/** What a notice is about, and its page; null where it is about no request or case. */
function linkOf({ id }: Agency, { subject, data }: Notice, numbers: ReadonlyMap<string, string>): CaseName | null {
  const number = numbers.get(subject);
  if (number) return { words: number, href: paths.deskRequest(id, subject) };
  return caseName(id, subject, data.of === undefined ? undefined : String(data.of));
}

function line(notice: Notice, link: CaseName | null): Content {
  const { at } = notice;
  const about = link && html`　<a href="${link.href}">${link.words}</a>`;
  return html`<li class="row row--between"><p>${noticeSays(notice)}${about}</p><time datetime="${at}">${moment(at)}</time></li>\n`;
}

/** A notice in words: 答复期限3月30日到期（1个工作日以内）. */
export function noticeSays({ kind, subject, data }: Pick<Notice, 'kind' | 'subject' | 'data'>): string {
  if (kind === 'digest') return `逾期${data.overdue}件，今天到期${data.today}件`;
  if (kind === 'act') return saysOf({ subject, act: String(data.act) });
  if (kind === 'calendar') return `${data.year}年放假安排已经启用，${data.moved}个期限随之变动`;

  const term = `${terms[data.kind as keyof typeof terms]}期限${shortDay(String(data.due))}`;
  return kind === 'overdue' ? `${term}已过` : `${term}到期（${data.within}个工作日以内）`;
}

/** What a deadline is for, before the word 期限. */
export const terms: Readonly<Record<DueKind | CaseDueKind, string>> = {
  confirm: '确认',
  register: '登记',
  supplement: '补正',
  payment: '缴费',
  answer: '答复',
  serve: '送达',
  reply: '复议答复',
  defence: '答辩',
  correction: '更正',
  account: '说明情况',
  rectification: '整改',
};
