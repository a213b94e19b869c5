import { z } from 'zod';
import { isCreditCode } from './credit-code.ts';

/** 机关类型. */
export const kinds = {
  government: '人民政府',
  governmentOffice: '政府办公厅（室）',
  department: '政府工作部门',
  township: '乡镇人民政府（街道办事处）',
  branch: '派出机构',
  authorised: '法律、法规授权的组织',
} as const;

/** 层级. */
export const levels = { state: '国家', province: '省级', city: '地市级', county: '县级', township: '乡级' } as const;

const text = (label: string, most = 200) =>
  z
    .string({ error: `请填写${label}。` })
    .trim()
    .min(1, `请填写${label}。`)
    .max(most, `${label}不能超过 ${most} 个字。`);
const optional = (label: string, most = 200) =>
  z.string().trim().max(most, `${label}不能超过 ${most} 个字。`).default('');

/** 复议机关 or 管辖法院: what a letter names, and where it is. */
const place = (label: string) => z.object({ name: optional(`${label}名称`), address: optional(`${label}地址`) });

/** 工作机构: what Article 12 wants printed in the guide. */
const office = z.object({
  name: text('工作机构名称'),
  address: text('工作机构地址'),
  hours: text('办公时间'),
  phone: text('联系电话', 40),
  fax: optional('传真', 40),
  postcode: optional('邮政编码').refine((code) => /^(?:\d{6})?$/.test(code), '邮政编码是 6 位数字。'),
  email: optional('电子邮箱').refine(
    (address) => !address || z.email().safeParse(address).success,
    '电子邮箱要写成 name@example.cn 的样子。',
  ),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2026-03-02 的样子。');

/** What the law needs to know of an agency. All of it is public. */
export const agencyFacts = z.object({
  name: text('机关名称', 60),
  shortName: text('简称', 30),
  kind: z.enum(Object.keys(kinds) as [keyof typeof kinds], { error: '请选择机关类型。' }),
  level: z.enum(Object.keys(levels) as [keyof typeof levels], { error: '请选择层级。' }),
  /** 垂直管理: its 主管部门 is the office of its own system, not the local government's */
  vertical: z.boolean().default(false),
  /** can issue 规章 */
  issuesRules: z.boolean().default(false),
  /** 统一社会信用代码 */
  creditCode: optional('统一社会信用代码').refine(
    (code) => !code || isCreditCode(code),
    '统一社会信用代码是 18 位，请核对有没有写错（最后一位是校验码）。',
  ),
  /** 公文代字: 青民 */
  codeWord: text('公文代字', 10),
  /** the registration number of a request; {word}, {year} and {number} are filled in */
  numberPattern: z
    .string()
    .trim()
    .default('{word}依申〔{year}〕{number}号')
    .refine(
      (pattern) => ['{word}', '{year}', '{number}'].every((part) => pattern.includes(part)),
      '编号格式里要有 {word}、{year}、{number}。',
    ),
  review: place('复议机关')
    // 《行政复议法》第二十二条第二款：通过互联网渠道送达的，应当同时提供提交行政复议申请书的互联网渠道
    .extend({ online: z.string().trim().max(200, '复议机关互联网渠道不能超过 200 个字。').exactOptional() })
    .default({ name: '', address: '' }),
  court: place('管辖法院').default({ name: '', address: '' }),
  office,
  /** 地方假日: days off besides the national ones */
  localHolidays: z.array(z.object({ day, name: text('假日名称', 30) })).default([]),
  /** 更正: workdays that the agency gives itself to settle a demand of Article 41; the law gives none */
  correctionWorkdays: z
    .number({ error: '更正要求的办理期限写整数。' })
    .int('更正要求的办理期限写整数。')
    .min(1, '更正要求的办理期限至少 1 个工作日。')
    .max(250, '更正要求的办理期限不能超过 250 个工作日。')
    .nullable()
    .default(null),
  /** 第三十一条: what comes by the internet or by fax is confirmed at once, and its day of receipt is the day it came */
  confirmAtOnce: z.boolean().default(false),
  /** 年度报告: an earlier last day than the law's, as month and day; empty where the law's holds */
  reportDay: z
    .string()
    .regex(/^(?:\d{2}-\d{2})?$/, '年度报告报送日要写成 01-20 的样子。')
    .default(''),
});

export type AgencyFacts = Readonly<z.infer<typeof agencyFacts>>;
