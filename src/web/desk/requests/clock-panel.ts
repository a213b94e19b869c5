import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { decisions } from '#law/decisions';
import { isLeftOut } from '#law/proof';
import type { Ruling } from '#law/ruling';
import { answerDueOf, dueOf } from '#requests/deadlines';
import { clock } from '#ui/clock';
import { inWords, shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import { proofCalendar } from '#ui/proof-calendar';
import type { CaseShown } from './shown.ts';
import { dueWords } from './states.ts';

/** 法定时钟: what is left, from which day, under which article, and every day of it. */
export function clockPanel(shown: CaseShown): Content {
  const { request, calendar } = shown.of;
  if (request.ended) return ended(shown);
  const running = dueOf(request, calendar);
  if (!running) return ended(shown);

  const { kind, ruling } = running;
  const beside = kind === 'answer' || kind === 'register' || kind === 'serve' ? null : answerDueOf(request, calendar);
  return panel({
    id: 'clock',
    title: `法定时钟：${dueWords[kind]}`,
    bare: true,
    body: html`${face(ruling, shown)}
<div class="panel__body ruled small">${keyValues([...facts(ruling, shown), ...(beside ? [['答复期限', `现在推算到 ${inWords(beside.value)}`] as Entry] : [])])}
${ruling.proof && ruling.proof.length > 2 && html`<details><summary>怎样推算，逐日</summary>${proofCalendar(ruling.proof)}</details>`}</div>`,
  });
}

function face({ value, proof = [] }: Ruling<string>, { today, of }: CaseShown): Content {
  const from = of.request.supplement?.supplemented ? '补正' : of.request.received ? '收到' : '提交';
  return clock({ proof, due: value, today, unit: '个工作日', from });
}

function facts(
  { value, because, proof = [], provisional, interpreted = [] }: Ruling<string>,
  { of }: CaseShown,
): readonly Entry[] {
  const { received, supplement, extension, fee, again } = of.request;
  const out = proof.filter(isLeftOut);
  const start = proof[0]?.day;
  const lines: readonly (Entry | false | null | undefined)[] = [
    received !== null && ['收到', `${inWords(received)}　第三十一条`],
    start !== undefined && start !== received && ['起算', `${inWords(start)}，次日起计`],
    ['期限', `${inWords(value)}　${because.map(citationText).join('、')}`],
    supplement?.supplemented !== undefined && ['补正', `${shortDay(supplement.supplemented)}收到补正，重新起算`],
    extension && ['延长', `${extension.workdays} 个工作日，${shortDay(extension.told)}告知`],
    fee?.paid !== undefined && ['缴费', `${shortDay(fee.paid)}缴费，重新起算`],
    again && ['重新办理', `${inWords(again.day)}起`],
    out.length > 0 && [
      '不计入',
      `${out.length} 个工作日：${[...new Set(out.map(({ why }) => why.replace('，不计入', '')))].join('、')}`,
    ],
    provisional && ['暂定', `${provisional.missing}年放假通知还没有收录`],
    interpreted.length > 0 && ['口径', html`${interpreted.map((id) => html`${decisions[id]}。`)}`],
  ];
  return lines.filter((line) => Boolean(line)) as Entry[];
}

function ended({ of: { request } }: CaseShown): Content {
  const { decision, served, ended: end } = request;
  return panel({
    id: 'clock',
    title: '法定时钟',
    body: keyValues([
      ...(request.received ? [['收到', inWords(request.received)] as Entry] : []),
      ...(decision ? [['答复', inWords(decision.day)] as Entry] : []),
      ...(served ? [['送达', inWords(served.day)] as Entry] : []),
      ...(end ? [['办结', inWords(end.day)] as Entry] : []),
    ]),
  });
}
