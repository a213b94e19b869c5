import { html } from 'hono/html';
import { paths } from '#paths';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../view.ts';

/** After an upload was deleted because its owner asked. */
export function deletedPage(shown: Shown): Html {
  return layout({
    ...shown,
    title: '已经删除',
    nav: 'check',
    unlisted: true,
    main: html`<div class="wrap page stack">
<h1>已经删除</h1>
<p>这份文件、核对结果和由它生成的下载文件都已经从服务器删除，原来的地址不再有效。</p>
<p class="row"><a class="btn" href="${paths.check}">核对另一份</a></p>
</div>`,
  });
}
