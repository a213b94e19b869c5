import { html } from 'hono/html';
import { paths } from '#paths';
import { deskPlain } from '#ui/desk-plain';
import { shortField } from '#ui/field-short';
import { hiddenField, postForm, submitRow } from '#ui/form';
import type { Html } from '#ui/html';
import { errorSummary, type Mistake } from '#ui/notice';
import type { Shown } from '../../view.ts';

export interface CodePage extends Shown {
  readonly demo: boolean;
  readonly csrf: string;
  readonly next: string;
  readonly mistakes: readonly Mistake[];
}

/** 动态码: the second step of signing in, with an authenticator or a recovery code. */
export function codePage({ demo, csrf, next, here, view, mistakes }: CodePage): Html {
  const wrong = (id: string) => mistakes.find(({ field }) => field === id)?.says;
  const common = { type: 'text', value: '', autocomplete: 'one-time-code' } as const;
  const app = {
    id: 'code',
    label: '动态码',
    hint: '打开身份验证器，输入现在的 6 位数字。',
    inputmode: 'numeric',
  } as const;
  const paper = { id: 'recovery', label: '恢复码', hint: '手机不在身边时用。每个只能用一次。' } as const;
  const form = (body: Html) =>
    postForm({ action: paths.signInCode, csrf, body: html`${hiddenField('next', next)}\n${body}` });

  return deskPlain({
    title: '动态码',
    here,
    view,
    demo,
    main: html`${mistakes.length > 0 && errorSummary('没有登录', mistakes)}
${form(html`${shortField({ ...common, ...app, error: wrong('code') })}\n${submitRow({ words: '登录', wide: true })}`)}
<details${wrong('recovery') && html` open`}><summary>没有动态码，用恢复码</summary>
${form(html`${shortField({ ...common, ...paper, autocomplete: 'off', error: wrong('recovery') })}\n${submitRow({ words: '用恢复码登录', plain: true, wide: true })}`)}
</details>
<p class="small muted">手机和恢复码都丢了，请联系本单位的安全管理员。<a href="${paths.signInFor(next)}">换一个账号</a></p>`,
  });
}
