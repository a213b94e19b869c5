import { html } from 'hono/html';
import { paths } from '#paths';
import { KEPT_HOURS } from '#store/uploads/queries';
import { crumbs } from '#ui/crumbs';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import { UPLOADS } from '../check/limits.ts';
import { TRIES } from '../track/limits.ts';
import { TICKET_MINUTES } from '../track/ticket.ts';
import type { Shown } from '../view.ts';

/** 隐私说明: what is kept of a visitor, and how long. */
export function privacyPage(shown: Shown): Html {
  return layout({
    ...shown,
    title: '隐私说明',
    main: html`<div class="wrap page stack">
${crumbs([{ words: '首页', href: paths.home }], '隐私说明')}
<h1>隐私说明</h1>
<section class="stack prose" aria-labelledby="p1"><h2 id="p1">您交来的文件</h2>
<p>文件在服务器上读完就丢弃，留下的是读出的文字、表格、核对结果和供您下载的文件。这些内容保留 ${KEPT_HOURS} 小时，到期自动删除；您也可以在结果页上马上删除。</p>
<p>结果页的地址由随机字符组成，只显示给您。知道地址的人都能看，请不要把它发到公开的地方。结果页不出现在本站任何目录里，也不允许搜索引擎收录。</p>
<p>文件的内容不写入日志，不用于别的用途，不提供给任何人。</p></section>
<section class="stack prose" aria-labelledby="p4"><h2 id="p4">您的公开申请</h2>
<p>您填的姓名、证件号码、联系方式、所需信息和附件，逐件用单独的密钥加密保存，只有办理这件申请的工作人员能看，每次查看都有记录。证件号码和电话不在进度页上显示，也不出现在网址、日志和统计里。</p>
<p>表单退回来改的时候，选过的文件为您密封保存，只能随您的那一张表提交；提交以后，或者满 ${KEPT_HOURS} 小时，就删除。</p>
<p>编号和查询码一起，才能看到您的申请；请不要告诉别人。</p>
<p>您的投诉同样加密保存，姓名和联系方式只有受理机关的监督员能看；被投诉机关看不到谁投诉。</p></section>
<section class="stack prose" aria-labelledby="p2"><h2 id="p2">您的网络地址</h2>
<p>为了防止有人大量提交，本站按网络地址计数：同一网络 ${UPLOADS.minutes} 分钟内，上传报告、提交申请、提交投诉各不超过 ${UPLOADS.times} 次，查询进度不超过 ${TRIES.times} 次。计数用的是地址经过单向换算的代号，最迟一天以后删除。</p></section>
<section class="stack prose" aria-labelledby="p3"><h2 id="p3">Cookie</h2>
<p><code>view</code> 记住您选了适老版还是高对比，不能用来识别您。不选就没有。</p>
<p><code>gongkai.track</code> 在您提交申请、投诉或者查询进度以后保留 ${TICKET_MINUTES} 分钟，里面只有申请或者投诉的编号，没有您的信息；按“结束查询”马上删除。</p>
<p>本站不使用统计代码，不加载其他网站的内容。</p></section>
</div>`,
  });
}
