import { html } from 'hono/html';
import { regulation } from '#law/citation';
import { formats } from '#law/report-format/formats';
import { parts } from '#law/report-format/parts';
import { paths } from '#paths';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { panel, sectionHead } from '#ui/panel';
import { uploadFields } from '../check/fields.ts';
import type { Library } from '../library.ts';
import type { Shown } from '../view.ts';
import { figuresTable } from './figures.ts';
import { reportItems } from './report-items.ts';

/** 首页: what can be read here, and what can be done with a report of one's own. */
export function homePage(library: Library, shown: Shown): Html {
  return layout({
    ...shown,
    title: '首页',
    nav: 'home',
    main: html`${band}
<div class="wrap page stack-l">
<div class="cols">
<div class="stack-l">
<section aria-labelledby="h-new">
${sectionHead('h-new', '公开年报', html`<a href="${paths.reports}">全部 ${library.length} 份</a>`)}
${reportItems(library)}
</section>
<section aria-labelledby="h-figures">
${sectionHead('h-figures', '申请办理数字')}
${figuresTable(library)}
</section>
</div>
<aside class="stack">
${asking}
${deadlines}
${whatIsChecked}
</aside>
</div>
${whatAReportSays}
</div>`,
  });
}

const band = html`<div class="band"><div class="wrap">
<h1>年度报告的查阅与核对</h1>
<form class="upload" method="post" action="${paths.check}" enctype="multipart/form-data">
${uploadFields({ text: null })}
</form>
</div></div>`;

const asking = panel({
  id: 'h-apply',
  title: '依申请公开',
  body: html`<div class="stack">
<p>想要的信息没有公开，可以向行政机关申请（《条例》${regulation(27).at}），不用说明用途。</p>
<p class="row"><a class="btn btn--primary" href="${paths.apply}">提出申请</a><a class="btn" href="${paths.track}">查询进度</a></p>
<p><a href="${paths.answers}">别人申请过、已经转为主动公开的</a></p>
<p>没有按照要求主动公开、对申请不依法答复处理的，可以<a href="${paths.complain}">投诉举报</a>（${regulation(47, 2).at}）。</p>
</div>`,
});

const deadlines = panel({
  id: 'h-due',
  title: '何时公布',
  body: html`<dl class="due">
<dt>1月31日前</dt><dd>县级以上人民政府部门公布上一年度的报告（《条例》${regulation(49, 1).at}）</dd>
<dt>3月31日前</dt><dd>县级以上地方人民政府的主管部门公布本级政府上一年度的报告（${regulation(49, 2).at}）</dd>
</dl>`,
});

const whatIsChecked = panel({
  id: 'h-checked',
  title: '核对什么',
  body: html`<ul class="bullets">
<li>表三、表四的每一个合计和勾稽关系</li>
<li>正文里的件数、比例，与表里的数是否一致</li>
<li>六个部分、标题、期限、落款是否合乎格式</li>
<li>上年结转是否等于去年的结转下年度</li>
</ul>`,
});

const tables = {
  T2: '表二：规范性文件、行政许可、行政处罚、收费',
  T3: '表三：六类申请人，每件申请的结果',
  T4: '表四：复议和诉讼的结果',
} as const;
const texts: Readonly<Record<string, string>> = {
  五: '问题要具体，改进要落到做法',
  六: '收取信息处理费的情况，没有也要写明',
};

const whatAReportSays = html`<section aria-labelledby="h-parts" class="elder-off">
${sectionHead('h-parts', '年度报告写什么', html`<span class="small muted">现行格式：${formats[0]?.document}</span>`)}
<ol class="catalog">
${parts.map(
  ({
    no,
    title,
    topics,
    table,
  }) => html`<li><h3>${no}、${title}</h3><p class="muted">${topics ? topics.join('、') : table ? tables[table] : texts[no]}</p></li>
`,
)}</ol>
</section>`;
