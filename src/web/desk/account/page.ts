import { html } from 'hono/html';
import type { OpenSession } from '#agencies/sign-in/types';
import { paths } from '#paths';
import type { SessionRow } from '#store/tables/sign-in';
import { dataTable } from '#ui/data-table';
import { pressForm } from '#ui/form';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { tag } from '#ui/tag';
import { machine } from './machine.ts';
import { moment } from './moment.ts';

export interface AccountShown {
  readonly session: OpenSession;
  readonly sessions: readonly SessionRow[];
  readonly csrf: string;
  /** said above all: 口令已经改好 */
  readonly says: string | null;
}

/** 我的账号: how one signs in, and where one is signed in. */
export function accountPage(shown: AccountShown): Content {
  return html`${shown.says && notice('green', html`<p>${shown.says}</p>`)}
${panel({ id: 'means', title: '登录方式', body: means(shown.session) })}
${panel({ id: 'sessions', title: '登录中的地方', body: places(shown), bare: true })}`;
}

function means({ username, twoFactor, mustEnrol }: OpenSession): Content {
  const second = twoFactor ? tag('green', '已启用') : tag(mustEnrol ? 'amber' : 'plain', '没有启用');
  return html`<p>账号 <strong>${username}</strong></p>
<p>口令　<a href="${paths.ownPassword}">修改口令</a></p>
<p>动态码 ${second}　${
    twoFactor
      ? html`<a href="${paths.recoveryCodes}">重新生成恢复码</a>　<a href="${paths.twoFactorEnd}">停用动态码</a>`
      : html`<a href="${paths.twoFactor}">启用动态码</a>`
  }</p>`;
}

function places({ session, sessions, csrf }: AccountShown): Content {
  const isThis = ({ id }: SessionRow) => id === session.id;
  return dataTable<SessionRow>({
    caption: '登录中的地方',
    rows: sessions,
    empty: '没有别的登录。',
    columns: [
      { words: '浏览器', head: true, show: ({ user_agent }) => machine(user_agent) },
      { words: '网络地址', show: ({ ip_address }) => ip_address || '不知道' },
      { words: '登录', nowrap: true, show: ({ started_at }) => moment(started_at) },
      { words: '最近使用', nowrap: true, show: ({ seen_at }) => moment(seen_at) },
      {
        words: '办理',
        show: (row) =>
          isThis(row) ? '就是这里' : pressForm({ action: paths.sessionEnd(row.id), csrf, words: '让它退出' }),
      },
    ],
  });
}
