import { html } from 'hono/html';
import { paths } from '#paths';
import { passwordField, shortField } from '#ui/field-short';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { errorSummary, type Mistake, notice } from '#ui/notice';
import { qr } from '#ui/qr';

export interface Asks {
  readonly csrf: string;
  readonly mistakes: readonly Mistake[];
}

/** The password again, before anything about the second factor is changed. */
export function passwordAgain(
  asks: Asks & { readonly action: string; readonly words: string; readonly says: Content },
): Content {
  const { csrf, mistakes, action, words, says } = asks;
  const error = mistakes.find(({ field }) => field === 'current')?.says;
  return html`${mistakes.length > 0 && errorSummary('没有办理', mistakes)}
${says}
${postForm({
  action,
  csrf,
  body: html`${passwordField({ id: 'current', label: '现在的口令', autocomplete: 'current-password', error })}
${submitRow({ words })}`,
})}`;
}

export const beginSays: Content = html`<p>启用以后，登录时除了口令，还要输入手机上身份验证器里的 6 位动态码。</p>
<p>先在手机上装一个身份验证器（支持 TOTP 的都可以），再继续。</p>`;

export const forcedSays: Content = html`${notice('amber', html`<p>您的角色必须用动态码登录。请先启用，再开始工作。</p>`)}
${beginSays}`;

/** The secret as a picture and as text, and the first code. */
export function scanForm({
  csrf,
  mistakes,
  uri,
  secret,
}: Asks & { readonly uri: string; readonly secret: string }): Content {
  const error = mistakes.find(({ field }) => field === 'code')?.says;
  const code = {
    id: 'code',
    label: '身份验证器现在显示的 6 位数字',
    type: 'text',
    value: '',
    autocomplete: 'one-time-code',
  } as const;
  return html`${mistakes.length > 0 && errorSummary('动态码没有启用', mistakes)}
<p>用身份验证器扫这个图：</p>
${qr({ id: 'qr', text: uri, title: '身份验证器的密钥，扫不了的话请照下面的文字输入' })}
<p>扫不了的话，在身份验证器里选“手动输入”，照这个密钥输入：</p>
<p><code>${inFours(secret)}</code></p>
${postForm({
  action: paths.twoFactor,
  csrf,
  body: html`${shortField({ ...code, inputmode: 'numeric', error })}
${submitRow({ words: '启用动态码' })}`,
})}`;
}

/** Shown once: they are kept so that nobody can read them, here or in the database. */
export function recoveryCodesShown(codes: readonly string[]): Content {
  return html`${notice('amber', html`<p>恢复码只显示这一次。请现在打印或者抄下来，和证件放在一起。手机不在身边时，用一个恢复码代替动态码登录，每个只能用一次。</p>`)}
<ol class="stack">${codes.map((code) => html`<li><code>${code}</code></li>\n`)}</ol>
<p class="row"><a class="btn btn--primary" href="${paths.desk}">已经抄好，去工作台</a></p>`;
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? '';
}
