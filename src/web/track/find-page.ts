import { html } from 'hono/html';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import { textField } from '#ui/field';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import type { Shown } from '../view.ts';
import { trackFields } from './fields.ts';
import { TICKET_MINUTES } from './ticket.ts';

export interface Finding {
  readonly number: string;
  readonly mistakes: readonly Mistake[];
  /** nobody is known here any more */
  readonly over?: boolean;
  /** what was typed into a form that came too late */
  readonly typed?: string;
  /** files came with it, too */
  readonly files?: boolean;
}

/** 查询进度: the number and its code. */
export function findPage({ number, mistakes, over, typed, files }: Finding, shown: Shown): Html {
  const title = '查询进度';
  return layout({
    ...shown,
    here: paths.track,
    title: mistakes.length ? `有错误 - ${title}` : title,
    nav: 'apply',
    main: html`<div class="wrap page stack">
${crumbs(
  [
    { words: '首页', href: paths.home },
    { words: '依申请公开', href: paths.apply },
  ],
  title,
)}
<h1>${title}</h1>
${mistakes.length > 0 && errorSummary('没有查到', mistakes)}
${over && notice('amber', `查询已经结束，或者超过了 ${TICKET_MINUTES} 分钟。请再输入一次编号和查询码。${files ? '刚才选的文件没有保存，查询以后请重新选择。' : ''}`)}
<form class="track" method="post" action="${paths.track}">${trackFields({ number, mistakes })}</form>
${keptOf(typed)}
<p class="hint">没有编号和查询码的，可以持身份证件到受理的工作机构查询。</p>
</div>`,
  });
}

/** What was typed and not sent, to be copied. */
function keptOf(typed: string | undefined): Content {
  if (!typed) return null;
  return textField({ id: 'kept', label: '您刚才写的还没有提交', hint: '请复制下来，查询以后再填。', value: typed });
}
