import { html } from 'hono/html';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import { panel } from '#ui/panel';
import type { Shown } from '../view.ts';
import { uploadFields } from './fields.ts';

export interface CheckForm {
  readonly text: string;
  /** the report that this one will be laid beside: its reference and its name */
  readonly beside: { readonly reference: string; readonly name: string } | null;
  /** what is wrong, and the name of the file that was sent */
  readonly mistake: (Mistake & { readonly title: string; readonly file: string | null }) | null;
}

export const emptyForm: CheckForm = { text: '', beside: null, mistake: null };

/** 年报体检: hand in a report. */
export function checkPage({ text, beside, mistake }: CheckForm, shown: Shown): Html {
  const title = beside ? '上传另一年度的报告' : '年报体检';

  return layout({
    ...shown,
    title: mistake ? `有错误 - ${title}` : title,
    nav: 'check',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], title)}
<div class="cols">
<div class="stack">
<h1>${title}</h1>
${summaryOf(mistake)}
${beside && notice('blue', html`核对以后，与<strong>${beside.name}</strong>并排比较。`)}
<form method="post" action="${paths.check}" enctype="multipart/form-data">
${uploadFields({
  text,
  ...(beside && { beside: beside.reference }),
  ...(mistake && (mistake.field === 'file' ? { fileError: mistake.says } : { textError: mistake.says })),
})}
</form>
</div>
<aside class="stack elder-off">
${whatHappens}
${whatFiles}
</aside>
</div>
</div>`,
  });
}

function summaryOf(mistake: CheckForm['mistake']): Content {
  if (!mistake) return null;
  return html`${errorSummary(mistake.title, [mistake])}
${mistake.file !== null && html`<p>您选的文件是“<strong>${mistake.file}</strong>”。浏览器不保留选过的文件，改好以后请重新选择。</p>`}`;
}

const whatHappens = panel({
  id: 'h-after',
  title: '提交以后',
  body: html`<ol class="timeline">
<li class="done"><h3>一两秒钟</h3><p>读出表格和正文，逐项核对。</p></li>
<li><h3>结果页</h3><p>错在哪一格、哪一句，算式是什么；可以下载规范的 Word、PDF、Excel。</p></li>
<li><h3>保留一天</h3><p>结果页的地址只有您知道，一天以后连同文件删除，也可以马上删除。见<a href="${paths.privacy}">隐私说明</a>。</p></li>
</ol>`,
});

const whatFiles = panel({
  id: 'h-files-read',
  title: '读得了的文件',
  body: html`<ul class="bullets">
<li>Word（DOCX）、PDF、网页（HTML）、Excel（XLSX）、文本、Markdown。</li>
<li>扫描的 PDF 里没有文字，读不了：请上传编辑用的原文件。</li>
<li>2019年及以后的两种官方格式都能核对；更早的报告只读文字和统计表。</li>
</ul>`,
});
