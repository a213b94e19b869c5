import { html, raw } from 'hono/html';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import type { Figures } from '#reports/compile';
import { reportActs } from '#reports/workflow';
import { numberOf } from '#requests/ids';
import { action, lockedAction } from '#ui/action';
import { checkbox } from '#ui/choices';
import { crumbs } from '#ui/crumbs';
import { dataTable } from '#ui/data-table';
import { inWords, shortDay } from '#ui/day';
import { emptyState } from '#ui/empty';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { asTitle } from '../requests/opened.ts';
import { type Case, type CellShown, type ReportShown, tables } from './shown.ts';
import { figuresTable } from './table.ts';

/** 年度报告: the tables that are counted from acts, with the cases behind the figure that was chosen. */
export function reportPage(shown: ReportShown): Content {
  const { agency, figures, top } = shown;
  const { year, frozen, end } = figures;
  const state = frozen ? `${inWords(frozen.day)}冻结` : '还没有冻结，随办件变化';
  const to = (other: number) => html`<a class="btn" href="${paths.deskReport(agency.id, other)}">${other}年</a>`;
  return html`${crumbs([{ words: '年度报告', href: paths.deskReports(agency.id) }], `${year}年`)}
${top}
${workHead({
  title: `${year}年政府信息公开工作年度报告`,
  says: `统计期限 ${year}年1月1日—${shortDay(end)}　${state}`,
  acts: html`${to(year - 1)}${year < Number(shown.today.slice(0, 4)) && to(year + 1)}`,
})}
${tabs(shown)}
<div class="cols cols--wide">
<div class="stack">
${figuresTable(shown)}
${compared(shown)}
</div>
<div>
${balance(shown)}
${shown.cell && cases(shown, shown.cell)}
${differences(shown)}
${freezing(shown)}
${others(shown)}
</div>
</div>`;
}

function tabs({ agency, figures, table }: ReportShown): Content {
  const link = ([id, words]: [string, string]) =>
    html`<a href="${paths.deskReport(agency.id, figures.year)}${id === 'T3' ? '' : '?table=T4'}"${id === table && raw(' aria-current="page"')}>${words}</a>`;
  return html`<nav class="tabs" aria-label="年度报告的部分">${Object.entries(tables).map(link)}</nav>`;
}

function balance({ figures, before }: ReportShown): Content {
  const [fresh, carried] = [totalOf(figures, 'new'), totalOf(figures, 'carry_in')];
  const [result, out] = [totalOf(figures, 'result_total'), totalOf(figures, 'carry_out')];
  const last = before && totalOf(before, 'carry_out');
  return panel({
    id: 'balance',
    title: '勾稽核对',
    bare: true,
    body: html`<ul class="items">
<li>本年新收 ${fresh} + 上年结转 ${carried} = 办理结果 ${result} + 结转下年度 ${out}<br><small class="muted">${fresh + carried === result + out ? '平' : '不平'}</small></li>
${last !== null && html`<li>上年结转 ${carried} 件，${figures.year - 1}年结转下年度 ${last} 件<br><small class="muted">${last === carried ? '一致' : '不一致：上年以后补录、更正过'}</small></li>`}
</ul>`,
  });
}

function totalOf({ cells }: Figures, row: string): number {
  return cells.get(`T3.${row}.total`)?.value ?? 0;
}

function cases({ agency, opens }: ReportShown, { name, value, rows, more, under }: CellShown): Content {
  const link = ({ subject, listed }: Case) => {
    const words = listed ? numberOf(agency, listed.request) : caseWords(subject);
    return opens ? html`<a href="${pathOf(agency.id, subject)}">${words}</a>` : words;
  };
  return panel({
    id: 'cell',
    title: `${name}：${value} 件`,
    bare: true,
    body: html`${dataTable<Case>({
      caption: `${name}背后的件`,
      rows,
      empty: '这一格没有。',
      dense: true,
      columns: [
        { words: '登记号', head: true, nowrap: true, show: link },
        { words: '所需信息', show: ({ words }) => words && asTitle(words.wants) },
        {
          words: '办结',
          nowrap: true,
          show: ({ listed }) => (listed?.request.counted ? shortDay(listed.request.counted.day) : null),
        },
      ],
    })}
${(under || more > 0) && html`<p class="panel__body small muted">${more > 0 && `还有 ${more} 件没有列出。`}${under && `计数依据：${under}。`}</p>`}`,
  });
}

function caseWords(subject: string): string {
  const [kind, id] = subject.split('/');
  return `${kind === 'remedy' ? '复议诉讼' : '申请'} ${id}`;
}

function pathOf(agency: string, subject: string): string {
  return subject.startsWith('remedy/')
    ? paths.deskCase(agency, 'remedies', subject)
    : paths.deskRequest(agency, subject);
}

const rows = [
  ['本年新收', ['new']],
  ['予以公开、部分公开', ['granted', 'partial']],
  ['不予公开', ['denied.1', 'denied.2', 'denied.3', 'denied.4', 'denied.5', 'denied.6', 'denied.7', 'denied.8']],
  ['无法提供', ['unable.1', 'unable.2', 'unable.3']],
  ['结转下年度', ['carry_out']],
] as const satisfies readonly (readonly [string, readonly string[]])[];

function compared({ figures, before, table }: ReportShown): Content {
  if (!before || table !== 'T3') return null;
  const sum = (of: Figures, ids: readonly string[]) => ids.reduce((total, id) => total + totalOf(of, id), 0);
  const lines = rows.map(([words, ids]) => ({ words, last: sum(before, ids), now: sum(figures, ids) }));
  return panel({
    id: 'compared',
    title: '与上年比',
    aside: html`<span class="muted">件</span>`,
    bare: true,
    body: dataTable({
      caption: '与上年比',
      rows: lines,
      empty: '',
      columns: [
        { words: '项目', head: true, show: ({ words }) => words },
        { words: String(before.year), numeric: true, show: ({ last }) => last },
        { words: String(figures.year), numeric: true, show: ({ now }) => now },
        { words: '增减', numeric: true, show: ({ last, now }) => (now > last ? `+${now - last}` : now - last) },
      ],
    }),
  });
}

function differences({ figures, agency, opens }: ReportShown): Content {
  if (!figures.frozen) return null;
  const one = ({ subject }: Figures['differences'][number]) =>
    html`<li>${opens ? html`<a href="${pathOf(agency.id, subject)}">${caseWords(subject)}</a>` : caseWords(subject)}</li>`;
  return panel({
    id: 'differences',
    title: '冻结以后才记录的',
    bare: true,
    body: figures.differences.length
      ? html`<ul class="items">${figures.differences.map(one)}</ul><p class="panel__body small muted">计入下一年度。</p>`
      : emptyState('没有。'),
  });
}

function freezing({ agency, figures, freeze, csrf, key }: ReportShown): Content {
  if (!freeze) return null;
  const { says, under } = reportActs.freeze;
  const body = freeze.ok
    ? action({
        words: says,
        says: `${figures.year}年的数字就此固定，以后才记录的计入下一年度。`,
        under: citationText(under),
        does: postForm({
          action: paths.deskReportFreezing(agency.id, figures.year),
          csrf,
          key,
          body: html`${checkbox({ id: 'sure', name: 'sure', value: 'yes', words: '确认冻结，知道不能恢复', checked: false })}${submitRow({ words: says, plain: true })}`,
        }),
      })
    : lockedAction({ words: says, why: freeze.why.says, under: freeze.why.because.map(citationText).join('、') });
  return panel({ id: 'acts', title: '现在可以做', bare: true, body });
}

function others({ others: below, figures }: ReportShown): Content {
  if (!below.length) return null;
  const one = ({ id, name }: ReportShown['others'][number]) =>
    html`<li><a href="${paths.deskReport(id, figures.year)}">${name}</a></li>`;
  return panel({
    id: 'others',
    title: '各单位的数字',
    bare: true,
    body: html`<ul class="items">${below.map(one)}</ul>`,
  });
}
