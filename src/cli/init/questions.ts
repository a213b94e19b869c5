import { kinds, levels } from '#agencies/facts/agency-facts';
import type { Call, Option } from '../command.ts';
import { Mistyped } from '../command.ts';

/** One thing that a new instance must know: an option, or a question to whoever sits at the terminal. */
export interface Question extends Option {
  readonly name: string;
  readonly value: string;
  readonly ask: string;
  /** what an empty answer means; without it an answer is demanded */
  readonly otherwise?: string;
}

/** Everything `gongkai init` asks, in its order. */
export const questions: readonly Question[] = [
  { name: 'name', value: 'NAME', says: '主管部门的全称', ask: '主管部门的全称（例如 某某县人民政府办公室）' },
  { name: 'short-name', value: 'NAME', says: '简称', ask: '简称（例如 县政府办公室）' },
  {
    name: 'id',
    value: 'ID',
    says: '网址代号，小写字母、数字和连字符',
    ask: '网址代号（小写字母、数字和连字符，例如 county-office）',
  },
  {
    name: 'kind',
    value: 'KIND',
    choices: Object.keys(kinds),
    says: '机关类型，不写则为 governmentOffice',
    ask: '机关类型',
    otherwise: 'governmentOffice',
  },
  {
    name: 'level',
    value: 'LEVEL',
    choices: Object.keys(levels),
    says: '层级，不写则为 county',
    ask: '层级',
    otherwise: 'county',
  },
  { name: 'code-word', value: 'WORD', says: '公文代字', ask: '公文代字（文号里年份前面的字）' },
  { name: 'office', value: 'NAME', says: '政府信息公开工作机构的名称', ask: '政府信息公开工作机构的名称' },
  { name: 'address', value: 'TEXT', says: '工作机构的地址', ask: '工作机构的地址' },
  { name: 'hours', value: 'TEXT', says: '办公时间', ask: '办公时间' },
  { name: 'phone', value: 'TEXT', says: '联系电话', ask: '联系电话' },
  { name: 'system-admin', value: 'USER:NAME', says: '系统管理员的账号和姓名', ask: '系统管理员的账号:姓名' },
  { name: 'security-admin', value: 'USER:NAME', says: '安全管理员的账号和姓名', ask: '安全管理员的账号:姓名' },
  { name: 'audit-admin', value: 'USER:NAME', says: '审计管理员的账号和姓名', ask: '审计管理员的账号:姓名' },
];

export type Answers = Readonly<Record<string, string>>;

/** What was typed, and for the rest what is answered. Throws Mistyped, naming every option that is missing. */
export async function answersTo({ options, io: { ask } }: Pick<Call, 'options' | 'io'>): Promise<Answers> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];

  for (const question of questions) {
    const typed = String(options.get(question.name) ?? '').trim();
    const answer = typed || (await answered(question, ask));
    if (answer) answers[question.name] = answer;
    else missing.push(`--${question.name}（${question.says}）`);
  }
  if (missing.length) throw new Mistyped(`还要写：${missing.join('、')}。`);
  return answers;
}

async function answered({ ask: words, otherwise }: Question, ask: Call['io']['ask']): Promise<string> {
  if (!ask || otherwise) return otherwise ?? '';
  return (await ask(`${words}：`)).trim();
}
