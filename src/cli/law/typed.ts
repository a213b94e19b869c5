import type { Deadline, Facts } from '#law/deadlines/deadline';
import { type FieldName, readFacts, type Typed, type TypedConsultation } from '#law/deadlines/read-facts';
import { type Call, Mistyped, type Option } from '../command.ts';

export const factOptions: readonly Option[] = [
  { name: 'received', value: 'DATE', says: '起算之日：收到申请、收到征求意见书、收到收费通知之日，写成 2026-03-02' },
  { name: 'formed', value: 'DATE', says: '政府信息形成或者变更之日，与 --received 相同' },
  { name: 'knew', value: 'DATE', says: '知道行政行为之日，与 --received 相同' },
  { name: 'extended', value: 'N', says: '延长的工作日数，0 到 20' },
  { name: 'extension-told', value: 'DATE', says: '告知申请人延期之日，不写则当作及时告知' },
  {
    name: 'consulted',
    value: 'A..B',
    many: true,
    says: '征求意见：发出之日..收到意见之日，没有回复的写“A..”，知道对方收到之日的写“A/R..B”；可以写多次',
  },
  { name: 'year', value: 'YEAR', says: '年度报告的年度' },
  { name: 'government', says: '本级政府的年度报告，不写则为部门的' },
  { name: 'not-told', says: '没有告知复议权利或者起诉期限' },
  { name: 'after-review', says: '经过复议再起诉，从收到复议决定书之日起算' },
];

/** What was typed, as facts of this deadline. Throws Mistyped with every mistake at once. */
export function factsFrom(deadline: Deadline, { options }: Pick<Call, 'options'>): Facts {
  const read = readFacts(deadline, typedIn(options));
  if ('facts' in read) return read.facts;
  throw new Mistyped(read.mistakes.map(({ field, says }) => `${optionOf(field)}：${says}。`).join('\n'));
}

function typedIn(options: Call['options']): Typed {
  const text = (name: string) => String(options.get(name) ?? '');
  return {
    from: text('received') || text('formed') || text('knew'),
    year: text('year'),
    reporter: options.has('government') ? 'government' : 'department',
    extension: text('extended'),
    extensionTold: text('extension-told'),
    consultations: text('consulted').split(',').filter(Boolean).map(consultation),
    notTold: options.has('not-told'),
    afterReview: options.has('after-review'),
  };
}

/** `2026-03-09..2026-03-24`, `2026-03-09..`, `2026-03-09/2026-03-11..2026-03-24` */
function consultation(typed: string): TypedConsultation {
  const [sides = '', answered = '', more] = typed.split('..');
  if (!typed.includes('..') || more !== undefined) {
    throw new Mistyped(`--consulted 写成 2026-03-09..2026-03-24 的样子，不能是“${typed}”。`);
  }
  const [sent = '', received = ''] = sides.split('/');
  return { sent, received, answered };
}

function optionOf(field: FieldName): string {
  if (field === 'from') return '--received';
  if (field === 'year') return '--year';
  if (field === 'extension') return '--extended';
  return field === 'extensionTold' ? '--extension-told' : '--consulted';
}
