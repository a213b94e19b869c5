import { html, raw } from 'hono/html';
import { paths } from '#paths';
import type { Content, Html } from './html.ts';
import { stylesheet } from './stylesheet.ts';
import { type View, viewClass } from './view.ts';

export interface Skeleton {
  /** the whole title, with the name of the site */
  readonly title: string;
  readonly view: View;
  /** kept out of search engines */
  readonly unlisted?: boolean;
  /** everything here is invented, and every page says so */
  readonly demo?: boolean;
  readonly desk?: boolean;
  readonly body: Content;
}

/** What every page has around it, whoever reads it. */
export function skeleton({ title, view, unlisted, demo, desk, body }: Skeleton): Html {
  return html`${raw('<!doctype html>')}
<html lang="zh-CN"${htmlClass(view)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${unlisted && html`<meta name="robots" content="noindex">`}
<title>${title}</title>
<link rel="icon" href="${paths.favicon}" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet.href}">
</head>
<body${desk && raw(' class="desk"')}>
<a class="skip" href="#main">跳到正文</a>
${demo && demoStrip}
${body}
</body>
</html>`;
}

const demoStrip = html`<aside class="demo" aria-label="演示"><strong>演示</strong>　机关、人员、文件和数字都是虚构的。</aside>`;

function htmlClass(view: View): Html {
  const names = viewClass(view);
  return raw(names && ` class="${names}"`);
}
