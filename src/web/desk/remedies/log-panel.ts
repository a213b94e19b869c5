import { html } from 'hono/html';
import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import type { Kind } from '#remedies/subject/kinds';
import { wordsOf } from '#remedies/words';
import { dayOf } from '#store/time';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { type LogEntry, logList } from '#ui/log-list';
import { panel } from '#ui/panel';
import { moment } from '../account/moment.ts';
import { filesLinked } from './files-linked.ts';
import type { CaseShown } from './shown.ts';

/** 经过: every act with its words and files, and the limit that is to come. */
export function logPanel<K extends Kind>(shown: CaseShown<K>): Content {
  const { acts } = shown;
  return panel({
    id: 'log',
    title: '经过',
    aside: html`<span class="muted">共 ${acts.length} 条留痕</span>`,
    body: logList([...acts.map((act) => entry(shown, act)), ...limit(shown)]),
  });
}

function entry<K extends Kind>(shown: CaseShown<K>, act: Act): LogEntry {
  const { kindDesk, people } = shown;
  const other = act.day !== dayOf(act.instant) && `办理日 ${shortDay(act.day)}`;
  const said = [other, kindDesk.saidBy(act)].filter(Boolean).join('。');
  const words = act.version === 1 ? [] : wordsSaid(shown, act);
  const lines = [said, ...words, filesLinked(shown, act)].filter(Boolean);
  return {
    time: moment(act.instant),
    datetime: act.instant,
    what: kindDesk.acts[act.act]?.says ?? act.act,
    who: people.get(act.actor) ?? '',
    under: citationText(act.under),
    ...(lines.length > 0 && { more: lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`) }),
  };
}

/** What was written, each under its name. */
function wordsSaid<K extends Kind>({ words }: CaseShown<K>, act: Act): readonly Content[] {
  return wordsOf(act).flatMap(({ entry, label }) => {
    const text = words.get(entry);
    return text ? [html`<span class="muted">${label}</span>　${text}`] : [];
  });
}

function limit<K extends Kind>({ kindDesk, one, around, today }: CaseShown<K>): readonly LogEntry[] {
  const due = kindDesk.dueOf(one, around.agency);
  if (!due) return [];
  const { value } = due.ruling;
  const words = kindDesk.dueWords[due.kind];
  const what = value < today ? `期限已经过了：${words}` : `期限：${words}`;
  return [{ time: shortDay(value), datetime: value, what, state: 'due' }];
}
