import { z } from 'zod';
import { applicantKinds, forms, ways } from '../types.ts';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string];
const text = (label: string, most: number) =>
  z
    .string({ error: `请填写${label}。` })
    .trim()
    .min(1, `请填写${label}。`)
    .max(most, `${label}不能超过 ${most} 个字。`);
const optional = (label: string, most: number) =>
  z.string().trim().max(most, `${label}不能超过 ${most} 个字。`).default('');

/** 第二十九条 — what an application says: who, what, in which form. No purpose is asked for. */
export const application = z.object({
  applicant: z.enum(keys(applicantKinds), { error: '请选择以谁的名义申请。' }),
  name: text('姓名或者名称', 60),
  /** 身份证件号码 or 统一社会信用代码 */
  idNumber: text('证件号码', 40),
  /** who speaks for an organisation */
  contact: optional('联系人', 30),
  phone: text('联系电话', 30),
  mail: optional('电子邮箱', 80),
  address: optional('通信地址', 120),
  wants: text('所需信息', 2000),
  form: z.enum(keys(forms), { error: '请选择信息的形式。' }),
  way: z.enum(keys(ways), { error: '请选择获取途径。' }),
});

export type Application = Readonly<z.infer<typeof application>>;
