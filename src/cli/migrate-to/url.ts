import { Mistyped } from '../command.ts';

/** What was typed as the address of a PostgreSQL database. Throws Mistyped, which never quotes it: it may hold a password. */
export function urlOf(typed: string): string {
  if (/^postgres(?:ql)?:$/.test(URL.parse(typed)?.protocol ?? '')) return typed;
  throw new Mistyped('数据库的地址要写成 postgres://角色@主机/数据库 的样子。');
}

/** An address without its password, for the screen. */
export function bareUrl(url: string): string {
  const bare = new URL(url);
  if (bare.password) bare.password = '***';
  return bare.href;
}
