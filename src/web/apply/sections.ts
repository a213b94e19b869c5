import type { Application } from '#requests/commands/application';

/** The parts of the form, and which fields stand in which. */
export const parts = [
  {
    id: 'part-who',
    title: '一、申请人',
    short: '申请人',
    fields: ['applicant', 'name', 'idNumber', 'contact', 'phone', 'mail'],
  },
  { id: 'part-what', title: '二、所需信息', short: '所需信息', fields: ['wants'] },
  { id: 'part-how', title: '三、获取方式', short: '获取方式', fields: ['form', 'way', 'address'] },
  { id: 'part-send', title: '四、身份证明和提交', short: '身份证明和提交', fields: ['attachments'] },
] as const;

/** What the summary of mistakes calls a field. */
export const labels: Readonly<Record<keyof Application | 'attachments', string>> = {
  applicant: '以谁的名义申请',
  name: '姓名或者名称',
  idNumber: '证件号码',
  contact: '联系人',
  phone: '联系电话',
  mail: '电子邮箱',
  wants: '所需信息',
  form: '信息的形式',
  way: '怎么给您',
  address: '收件地址',
  attachments: '身份证明',
};
