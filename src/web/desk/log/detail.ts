import { eraseReasons } from '#agencies/commands/erase';
import { exportForms } from '#agencies/commands/export-log';
import { revealReasons } from '#agencies/reveal';
import { isRole, roles } from '#agencies/roles';
import type { Act, Value } from '#journal/types';

/** What an act says beside its name: the roles given, the reason, what was found. Empty where it says no more. */
export function detailOf({ act, data }: Pick<Act, 'act' | 'data'>): string {
  if (act === 'verify') return `${count(data.acts)} 条，${count(data.wrong) ? `${count(data.wrong)} 处问题` : '完好'}`;
  const words = [
    Array.isArray(data.roles) && data.roles.map((role: Value) => roleWords(String(role))).join('、'),
    typeof data.section === 'string' && data.section,
    typeof data.reason === 'string' && (reasons[data.reason] ?? ''),
    typeof data.form === 'string' && (forms[data.form] ?? ''),
    typeof data.ended === 'number' && `${data.ended} 处登录`,
  ];
  return words.filter(Boolean).join('，');
}

function roleWords(role: string): string {
  return isRole(role) ? roles[role] : role;
}

function count(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

const forms: Readonly<Record<string, string>> = exportForms;

const reasons: Readonly<Record<string, string>> = {
  ...revealReasons,
  ...eraseReasons,
  password: '口令不对',
  code: '动态码不对',
  recoveryCode: '恢复码不对',
  closed: '账号没有授权或者已经停用',
  means: '没有用动态码',
  notLinked: '没有同名的账号',
};
