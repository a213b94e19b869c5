import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import type { NamedFile } from '#requests/queries/named-files';
import type { ReleaseNumber } from '#requests/releases/ids';
import type { PublicWords } from '#requests/releases/opened';
import { crumbs } from '#ui/crumbs';
import { inWords } from '#ui/day';
import type { Content, Html } from '#ui/html';
import { icon } from '#ui/icons';
import { layout } from '#ui/layout';
import { metatable } from '#ui/metatable';
import { panel } from '#ui/panel';
import { sizeOf } from '#ui/size';
import type { Shown } from '../../view.ts';
import { answerSheet } from './sheet.ts';

export interface AnswerShown {
  readonly agency: Agency;
  readonly number: ReleaseNumber;
  readonly words: PublicWords;
  readonly files: readonly NamedFile[];
  /** since when it is public */
  readonly day: string;
}

/** One answer that everybody may read: what it says, its files, whose and since when. */
export function answerPage(answer: AnswerShown, shown: Shown): Html {
  const { agency, number, words, day } = answer;
  return layout({
    ...shown,
    title: words.title,
    nav: 'apply',
    of: agency,
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '依申请公开', href: paths.apply },
    { words: '转为主动公开', href: paths.answers },
    { words: agency.shortName, href: paths.answersOf(agency.id) },
  ],
  '正文',
)}
${metatable('公开信息', [
  ['公开机关', agency.name],
  ['公开日期', inWords(day)],
  ['编号', `${number.year}年第 ${number.n} 件`],
  ['公开方式', `依申请公开转为主动公开（《条例》${citationText(regulation(44))}）`],
])}
<div class="cols">
${answerSheet(words, true)}
<aside class="stack noprint">
${filesPanel(answer)}
${panel({ id: 'h-more', title: '还要别的信息', body: html`<div class="stack"><p>可以向${agency.shortName}申请，不用说明用途。</p><p class="row"><a class="btn" href="${paths.applyTo(agency.id)}">提出申请</a></p></div>` })}
</aside>
</div>
</div>`,
  });
}

function filesPanel({ agency, number, files }: AnswerShown): Content {
  if (!files.length) return null;
  return panel({
    id: 'h-files',
    title: '附件',
    bare: true,
    body: html`<ul class="panel__body links">${files.map(
      ({ digest, name, size }) =>
        html`<li><a href="${paths.answerFile(agency.id, number, digest)}">${icon('download')} ${name}</a> <span class="small muted nowrap">${sizeOf(size)}</span></li>\n`,
    )}</ul>`,
  });
}
