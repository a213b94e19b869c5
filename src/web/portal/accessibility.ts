import { html } from 'hono/html';
import { paths } from '#paths';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { withChoice } from '#ui/view';
import type { Shown } from '../view.ts';

/** 无障碍说明. */
export function accessibilityPage(shown: Shown): Html {
  return layout({
    ...shown,
    title: '无障碍说明',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '无障碍说明')}
<h1>无障碍说明</h1>
<section class="stack prose" aria-labelledby="a1"><h2 id="a1">换一种显示方式</h2>
<p><a href="${withChoice(paths.accessibility, 'elder')}" rel="nofollow">适老版</a>：字放大一半，单栏排列，隐去次要内容。<a href="${withChoice(paths.accessibility, 'contrast')}" rel="nofollow">高对比</a>：黑底、白字、黄色链接。两种可以同时打开，链接在每页最上方，选一次记住一年。</p></section>
<section class="stack prose" aria-labelledby="a2"><h2 id="a2">用键盘和读屏软件</h2>
<p>每页第一个链接是“跳到正文”。所有功能只用 Tab、回车和空格就能完成，不需要鼠标，也不需要脚本。</p>
<p>法定表格的每一格都标明所属的行和列。核对结果与表格、正文互相链接：读到编号按回车，就到对应的说明；说明里的“看这一格”“看原文”回到原处。</p></section>
<section class="stack prose" aria-labelledby="a3"><h2 id="a3">打印</h2>
<p>报告页直接打印，就是公文的版式：导航、按钮和核对标记不会印到纸上。</p></section>
<section class="stack prose" aria-labelledby="a4"><h2 id="a4">已知的不足</h2>
<p>表三有七列数，窄屏上要左右滑动。不便看表的，可以下载 Word 或者 Excel 文件。</p></section>
</div>`,
  });
}
