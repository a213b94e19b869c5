import { html } from 'hono/html';
import type { ReportPart } from '#reports/report';
import type { Content, Html } from '#ui/html';
import { clausesOf, compareTexts, type Run } from './clauses.ts';
import type { Pair } from './tables.ts';

/** The text of both years, part by part: what only one year says is set off. */
export function comparedTexts({ was, now }: Pair): Html {
  return html`${partPairs({ was, now }).map(([before, after]) => comparedPart(before, after, { was, now }))}`;
}

/** Parts that stand for the same official one, else bear the same number. */
function partPairs({ was, now }: Pair): readonly (readonly [ReportPart | undefined, ReportPart])[] {
  return now.parts
    .filter(({ text }) => text.trim())
    .map((after) => [
      was.parts.find((before) => (after.official ? before.official === after.official : before.no === after.no)),
      after,
    ]);
}

function comparedPart(before: ReportPart | undefined, after: ReportPart, { was, now }: Pair): Html {
  const runs = compareTexts(before?.text ?? '', after.text);
  const title = after.title ? `${after.no}、${after.title}` : after.no;

  return html`<section class="stack"><h3>${title}</h3>
<p class="small muted">${summary(runs)}</p>
<div class="cols cols--half beside">
<div><h4>${was.year ? `${was.year}年` : '前一份'}</h4>${side(runs, 'was')}</div>
<div><h4>${now.year ? `${now.year}年` : '后一份'}</h4>${side(runs, 'now')}</div>
</div></section>
`;
}

function summary(runs: readonly Run[]): string {
  const count = (kind: Run['kind']) =>
    runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + clausesOf(text).length, 0);
  const [same, was, now] = [count('same'), count('was'), count('now')];
  if (!was && !now) return `两年一字不差`;
  return `${same} 个分句两年相同，前一年独有 ${was} 个，后一年独有 ${now} 个`;
}

function side(runs: readonly Run[], year: 'was' | 'now'): Content {
  const mine = runs.filter(({ kind }) => kind === 'same' || kind === year);
  if (!mine.length) return html`<p class="muted">这一年没有这一部分的文字</p>`;
  return html`<div class="lines">${mine.map(({ kind, text }) => {
    if (kind === 'same') return text;
    return year === 'was' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  })}</div>`;
}
