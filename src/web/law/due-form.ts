import { html } from 'hono/html';
import type { TypedConsultation } from '#law/deadlines/read-facts';
import { paths } from '#paths';
import { checkbox, fieldset, radios } from '#ui/choices';
import { textField } from '#ui/field';
import { shortField } from '#ui/field-short';
import type { Content, Html } from '#ui/html';
import type { WrongField } from './answer.ts';
import type { Question } from './question.ts';

const SPARE_ROWS = 2;
const blank: TypedConsultation = { sent: '', received: '', answered: '' };

/** What a deadline asks for, with what was typed, and what was wrong with it. */
export function dueForm({ deadline, typed, local }: Question, mistakes: readonly WrongField[]): Html {
  const { takes, trigger, id } = deadline;
  const error = (field: WrongField['field']) => {
    const found = mistakes.find((mistake) => mistake.field === field);
    return found ? { error: found.says } : {};
  };
  const date = (name: 'from' | 'extensionTold', label: string, hint: Content = null) =>
    shortField({ id: name, label, type: 'date', value: typed[name] ?? '', hint, ...error(name) });

  return html`<form class="stack noprint" method="get" action="${paths.due}">
<input type="hidden" name="deadline" value="${id}">
${takes.includes('year') ? shortField({ id: 'year', label: trigger, type: 'number', value: typed.year ?? '', hint: '例如 2026', ...error('year') }) : date('from', trigger)}
${takes.includes('reporter') && reporters(typed.reporter)}
${
  takes.includes('extension') &&
  html`${shortField({ id: 'extension', label: '延长的工作日', type: 'number', min: 0, max: 20, value: typed.extension ?? '', hint: '没有延长的不写', ...error('extension') })}
${date('extensionTold', '告知申请人延期之日', '不写则当作期限内告知')}`
}
${takes.includes('consultations') && consultations(typed.consultations ?? [], mistakes)}
${takes.includes('notTold') && checkbox({ id: 'notTold', name: 'notTold', value: '1', words: '没有告知权利和期限', checked: typed.notTold ?? false })}
${takes.includes('afterReview') && checkbox({ id: 'afterReview', name: 'afterReview', value: '1', words: '经过复议再起诉', checked: typed.afterReview ?? false })}
${localField(local, mistakes)}
<p><button class="btn btn--primary">计算期限</button></p>
</form>`;
}

function reporters(chosen = 'department'): Html {
  return radios({
    id: 'reporter',
    legend: '谁的年度报告',
    options: [
      { value: 'department', words: '部门' },
      { value: 'government', words: '本级政府' },
    ],
    chosen: [chosen === 'government' ? 'government' : 'department'],
  });
}

function consultations(typed: readonly TypedConsultation[], mistakes: readonly WrongField[]): Html {
  const rows = [...typed, ...Array.from({ length: SPARE_ROWS }, () => blank)];
  return fieldset({
    id: 'consultations',
    legend: '征求第三方或者其他机关的意见',
    hint: '没有征求的不写；还没有回复的，不写收到意见之日。',
    body: rows.map((row, i) => consultation(row, i, mistakes)),
  });
}

function consultation(
  { sent, received, answered }: TypedConsultation,
  i: number,
  mistakes: readonly WrongField[],
): Html {
  const wrong = mistakes.find(({ field }) => field === `consultation.${i}`);
  const one = (name: string, label: string, value: string) =>
    html`<div><label for="${name}.${i}">${label}</label><input class="input" type="date" id="${name}.${i}" name="${name}" value="${value}"${wrong && html` aria-invalid="true" aria-describedby="consultation.${i}-error"`}></div>`;
  return html`<div class="${wrong ? 'field--bad' : ''}" id="consultation.${i}">${wrong && html`<p class="error" id="consultation.${i}-error">${wrong.says}</p>`}
<div class="three">${one('sent', '发出', sent)}${one('received', '对方收到', received)}${one('answered', '收到意见', answered)}</div></div>
`;
}

function localField(local: string, mistakes: readonly WrongField[]): Html {
  const wrong = mistakes.find(({ field }) => field === 'local');
  const field = textField({
    id: 'local',
    label: '地方假日',
    hint: '少数民族习惯的节日，当地政府另放的假，一行一天：2026-04-20 三月三',
    value: local,
    ...(wrong ? { error: wrong.says } : {}),
  });
  return html`<details${(local || wrong) && html` open`}><summary>当地另放的假</summary>${field}</details>`;
}
