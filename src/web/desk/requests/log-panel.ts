import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import type { Consulted } from '#law/regulation/art-33-consultations';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { annulReasons } from '#requests/commands/annul';
import { papersOf } from '#requests/commands/keep-papers';
import { type ReleaseGround, releaseGrounds } from '#requests/commands/suggest-release';
import { type TakeDownReason, takeDownReasons } from '#requests/commands/unrelease';
import { answerDueOf } from '#requests/deadlines';
import { fileNames } from '#requests/letters/case';
import { givenBy } from '#requests/letters/given-files';
import { type Opinion, opinions, type ServiceWay, serviceWays } from '#requests/types';
import { type RequestAct, requestActs } from '#requests/workflow';
import { dayOf } from '#store/time';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { type LogEntry, logList } from '#ui/log-list';
import { panel } from '#ui/panel';
import { moment } from '../account/moment.ts';
import { decisionLabel } from './draft-fields.ts';
import { filesAmong } from './draft-files.ts';
import { consultedWords } from './forms/consulting.ts';
import type { CaseShown } from './shown.ts';

/** 经过: every act about the request, and the limit that is to come. */
export function logPanel(shown: CaseShown): Content {
  const { acts } = shown.of;
  return panel({
    id: 'log',
    title: '经过',
    aside: html`<span class="muted">共 ${acts.length} 条留痕</span>`,
    body: logList([...acts.map((act) => entry(shown, act)), ...limit(shown)]),
  });
}

function entry(shown: CaseShown, act: Act): LogEntry {
  const said = saidBy(shown, act);
  const other = act.day !== dayOf(act.instant) && `办理日 ${shortDay(act.day)}`;
  const more = [other, said].filter(Boolean).join('。');
  return {
    time: moment(act.instant),
    datetime: act.instant,
    what: requestActs[act.act as RequestAct]?.says ?? act.act,
    who: shown.people.get(act.actor) ?? '',
    under: citationText(act.under),
    ...(more && { more }),
  };
}

function limit({ of, today }: CaseShown): readonly LogEntry[] {
  const { request, calendar } = of;
  if (request.ended || request.decision || !request.received) return [];
  const due = answerDueOf(request, calendar).value;
  const what = due < today ? '答复期限已经过了' : '最迟在这一天答复';
  return [{ time: shortDay(due), datetime: due, what, state: 'due' }];
}

/** What an act says beyond its name. */
function saidBy({ of, more, people, papers }: CaseShown, { act, version, data }: Act): string {
  const words = (field: string) => {
    const entry = `${act}/${version}/${field}`;
    return of.words.get(entry) ?? more.get(entry) ?? '';
  };
  const scanned = () => {
    const names = filesAmong(papers, papersOf({ data })).map(({ name }) => name);
    return names.length ? `扫描件 ${names.join('、')}` : '';
  };
  const says: Readonly<Record<string, () => string>> = {
    assign: () => `承办人 ${people.get(String(data.to)) ?? ''}`,
    askToSupplement: () => `${words('items')}。补正到 ${shortDay(String(data.ends))}`,
    search: () => `${words('where')}；检索词 ${words('words')}；检索到 ${Number(data.found)} 件。${words('result')}`,
    consult: () => `${consultedWords[data.of as Consulted]}，${Number(data.parties)} 方。${words('about')}`,
    answerConsultation: () =>
      sentences(`第 ${Number(data.n)} 次，${opinions[data.opinion as Opinion]}`, words('reasons'), scanned()),
    receiveConsultation: () => `第 ${Number(data.n)} 次`,
    proposeExtension: () => `${Number(data.workdays)} 个工作日。${words('reason')}`,
    extend: () => `${Number(data.workdays)} 个工作日。${words('reason')}`,
    askForReasons: () => words('why'),
    giveReasons: () => words('reasons'),
    chargeFee: () => `${(Number(data.amount) / 100).toFixed(2)} 元。${words('basis')}`,
    pay: () => words('receipt'),
    draft: () => decisionLabel(data.kind as DecisionKind) + attached(fileNames(of, givenBy({ data }))),
    answer: () => decisionLabel(data.kind as DecisionKind),
    sendBack: () => words('remarks'),
    serve: () => sentences(serviceWays[data.way as ServiceWay], words('proof'), scanned()),
    withdraw: () => words('how'),
    suggestRelease: () => `${releaseGrounds[data.ground as ReleaseGround]}。${words('words')}`,
    release: () => `${Number(data.year)}年第 ${Number(data.number)} 件`,
    declineRelease: () => words('reasons'),
    unrelease: () => takeDownReasons[data.reason as TakeDownReason],
    amend: () => words('reason'),
    annul: () => annulReasons[data.reason as keyof typeof annulReasons],
  };
  return (says[act]?.() ?? '').replace(/。+$/, '');
}

function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/。+$/, ''))
    .filter(Boolean)
    .join('。');
}

function attached(names: readonly string[]): string {
  return names.length ? `。附件 ${names.join('、')}` : '';
}
