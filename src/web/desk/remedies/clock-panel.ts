import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { decisions } from '#law/decisions';
import type { Kind } from '#remedies/subject/kinds';
import { clock } from '#ui/clock';
import { inWords } from '#ui/day';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import { proofCalendar } from '#ui/proof-calendar';
import type { CaseShown } from './shown.ts';

/** 期限: what must be done by when, under which article, and every day of it; nothing where none runs. */
export function clockPanel<K extends Kind>({ kindDesk, one, around, today }: CaseShown<K>): Content {
  const due = kindDesk.dueOf(one, around.agency);
  if (!due) return null;
  const { value, because, proof = [], provisional, interpreted = [] } = due.ruling;
  const lines: readonly (Entry | false | undefined)[] = [
    ['期限', `${inWords(value)}${value < today ? '，已过' : ''}　${because.map(citationText).join('、')}`],
    provisional && ['暂定', `${provisional.missing}年放假通知还没有收录`],
    interpreted.length > 0 && ['口径', html`${interpreted.map((id) => html`${decisions[id]}。`)}`],
  ];
  const byWorkdays = proof.some(({ why }) => why.startsWith('周末') || why.startsWith('工作日'));
  const unit = due.kind === 'defence' || !byWorkdays ? '日' : '个工作日';
  return panel({
    id: 'clock',
    title: `期限：${kindDesk.dueWords[due.kind]}`,
    bare: true,
    body: html`${proof.length > 1 && clock({ proof, due: value, today, unit, from: '收到' })}
<div class="${proof.length > 1 ? 'panel__body ruled small' : 'panel__body'}">${keyValues(lines.filter((line) => line !== false && line !== undefined))}
${proof.length > 2 && html`<details><summary>怎样推算，逐日</summary>${proofCalendar(proof)}</details>`}</div>`,
  });
}
