import type { Context } from 'hono';
import { html } from 'hono/html';
import { paths } from '#paths';
import type { Content, Html } from '#ui/html';
import { layout } from '#ui/layout';
import { page } from '../respond.ts';
import { type Shown, shownTo, switched } from '../view.ts';

/** 404: the address leads nowhere, or no longer. */
export function notFound(c: Context): Response {
  return switched(c) ?? page(String(notFoundPage(shownTo(c))), { status: 404, unlisted: true });
}

export function notFoundPage(shown: Shown): Html {
  return errorPage(
    shown,
    '没有这个页面',
    html`<p>地址可能抄错了。年报体检的结果只保留一天，到期已经删除的，请重新上传。</p>
<p class="row"><a class="btn btn--primary" href="${paths.check}">重新上传</a><a class="btn" href="${paths.reports}">公开年报</a><a class="btn" href="${paths.home}">首页</a></p>`,
  );
}

/** 500: our own mistake; the number leads the operator to what is in the log. */
export function failed(c: Context, id: string): Response {
  return page(String(failedPage(id, shownTo(c))), { status: 500, unlisted: true });
}

export function failedPage(id: string, shown: Shown): Html {
  return errorPage(
    shown,
    '网站出错了',
    html`<p>这是程序的错，不是您的错。请返回上一页再试一次；仍然不行，请把编号 <code>${id}</code> 告诉网站管理人员。</p>
<p>您交来的文件没有保存。</p>
<p class="row"><a class="btn" href="${paths.home}">首页</a></p>`,
  );
}

function errorPage(shown: Shown, title: string, body: Content): Html {
  return layout({
    ...shown,
    title,
    unlisted: true,
    main: html`<div class="wrap page stack">
<h1>${title}</h1>
${body}
</div>`,
  });
}
