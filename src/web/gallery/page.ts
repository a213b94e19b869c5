import { html } from 'hono/html';
import { examples } from '#ui/examples';
import type { Example } from '#ui/examples/example';
import type { Html } from '#ui/html';
import { layout } from '#ui/layout';
import type { Shown } from '../view.ts';

/** Every element of the pages, in every use it has. */
export function galleryPage(shown: Shown): Html {
  return layout({
    ...shown,
    title: '界面元件',
    unlisted: true,
    main: html`<div class="wrap page stack-l" id="top">
<div class="stack"><h1>界面元件</h1>
<p class="muted">页面由这些元件拼成。上面的链接可以换成适老版和高对比。</p></div>
${examples.map(example)}
</div>`,
  });
}

function example({ element, says, show, desk }: Example): Html {
  return html`<div class="${desk ? 'stack desk' : 'stack'}"><p class="small muted"><strong>${element}</strong>　${says}</p>${show}</div>
`;
}
