import { html } from 'hono/html';
import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import { account } from '#remedies/complaints/commands/account';
import { reportDone } from '#remedies/complaints/commands/report-done';
import type { Complaint } from '#remedies/complaints/types';
import type { OnSubject } from '#remedies/subject/act-on';
import type { Content } from '#ui/html';
import { controlsOf } from '../../requests/asks.ts';
import type { Asks, Sent } from '../act-form.ts';

/** What the agency complained about does itself. */
export interface PartForm {
  readonly act: 'account' | 'reportDone';
  readonly word: string;
  readonly says: string;
  readonly button: string;
  readonly files?: string;
  readonly hinders: (one: Complaint) => string | null;
  readonly asks: (asks: Asks<'complaint'>) => Content;
  readonly does: (registry: Registry, on: OnSubject, sent: Sent) => Promise<Outcome>;
}

export const partForms: readonly PartForm[] = [
  {
    act: 'account',
    word: 'account',
    says: '对照主管部门的问题写明情况，可以附上材料。',
    button: '提交说明',
    files: '说明材料的扫描件',
    hinders: () => null,
    asks: (asks) => html`${controlsOf(asks).words('account', '情况说明')}`,
    does: (registry, on, { form, papers }) => account(registry, { ...on, papers, account: form.text('account') }),
  },
  {
    act: 'reportDone',
    word: 'rectification',
    says: '整改完了，写明改了什么，报主管部门。',
    button: '报告整改情况',
    hinders: ({ decided }) => (decided?.until ? null : '没有要求整改。'),
    asks: (asks) => html`${controlsOf(asks).words('report', '整改情况')}`,
    does: (registry, on, { form }) => reportDone(registry, { ...on, report: form.text('report') }),
  },
];
