import type { Typed } from '#remedies/complaints/check';
import { type Chosen, noneChosen } from '../chosen/brought.ts';

/** What the form holds while somebody fills it in. */
export interface Filling {
  readonly typed: Typed;
  readonly chosen: Chosen;
}

/** The parts of the form, and which fields stand in which. */
export const parts = [
  { id: 'part-what', title: '一、投诉什么', short: '投诉什么', fields: ['ground', 'what', 'request'] },
  { id: 'part-who', title: '二、投诉人', short: '投诉人', fields: ['name', 'phone', 'mail', 'address'] },
  { id: 'part-send', title: '三、材料和提交', short: '材料和提交', fields: ['attachments'] },
] as const;

/** What the summary of mistakes calls a field. */
export const labels: Readonly<Record<keyof Typed | 'attachments', string>> = {
  ground: '投诉的事项',
  what: '事实和要求',
  request: '哪一件申请',
  name: '姓名或者名称',
  phone: '联系电话',
  mail: '电子邮箱',
  address: '通信地址',
  attachments: '材料',
};

const first: Typed = { ground: '', what: '', request: '', name: '', phone: '', mail: '', address: '' };

/** A form about a request that whoever opens it follows just now; about none where he follows none. */
export function fillingAbout(request: string): Filling {
  return { typed: { ...first, request, ground: request ? 'handling' : '' }, chosen: noneChosen };
}

/** What was typed into the form. */
export function typedIn(fields: ReadonlyMap<string, string>): Typed {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n');
  return Object.fromEntries(Object.keys(first).map((name) => [name, text(name)])) as unknown as Typed;
}
