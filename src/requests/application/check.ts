import { isCreditCode } from '#agencies/facts/credit-code';
import { type Application, application } from '../commands/application.ts';
import { idNumberTrouble, lengthTrouble, plainNumber } from './id-number.ts';
import { mailTrouble } from './mail.ts';
import { phoneTrouble, plainPhone } from './phone.ts';

/** What somebody typed into the form, field by field; nothing is left out, empty is ''. */
export type Typed = Readonly<Record<keyof Application, string>> & {
  /** the number is that of a passport or whatever else has no digit to check it by */
  readonly otherPaper: boolean;
};

export interface WrongField {
  readonly field: keyof Application;
  /** how to mend it */
  readonly says: string;
}

/** The application that was typed, or all that is wrong with it, in the order of the form. */
export function checkApplication(typed: Typed): { readonly application: Application } | readonly WrongField[] {
  const plain = { ...typed, idNumber: plainNumber(typed.idNumber), phone: plainPhone(typed.phone) };
  const read = application.safeParse(plain);
  const wrong = fields.flatMap((field) => {
    const says = troubles[field](plain) ?? tooLong(read, field);
    return says ? [{ field, says }] : [];
  });
  return wrong.length || !read.success ? wrong : { application: read.data };
}

type Trouble = (typed: Typed) => string | null;

const CREDIT_CODE = 18;
const VAGUE =
  /^(?:我?(?:要|想要|申请))?(?:公开|提供|获取)?(?:你们?单位|贵单位|贵局|本单位)?的?(?:全部|所有|一切|有关|相关|各种)?的?(?:政府)?(?:材料|信息|资料|文件|档案|内容)$/;

const troubles: Readonly<Record<keyof Application, Trouble>> = {
  applicant: ({ applicant }) => (applicant ? null : '请选择以谁的名义申请'),
  name: ({ name }) => (name.trim() ? null : '请填写姓名；单位申请的，填写单位全称'),
  idNumber: idTrouble,
  contact: ({ applicant, contact }) =>
    isOrganisation(applicant) && !contact.trim() ? '单位申请的，请填写联系人的姓名' : null,
  phone: ({ phone }) => (phone ? phoneTrouble(phone) : '请填写手机号，或者带区号的座机号码'),
  mail: ({ mail, way }) => ownMailTrouble(mail.trim(), way),
  wants: ({ wants }) => wantsTrouble(wants.trim()),
  form: ({ form }) => (form ? null : '请选择要哪一种形式'),
  way: ({ form, way }) => wayTrouble(form, way),
  address: ({ address, way }) => (way === 'post' && !address.trim() ? '选了邮寄，请填写收件地址' : null),
};

const fields = Object.keys(troubles) as (keyof Application)[];

function idTrouble({ applicant, idNumber, otherPaper }: Typed): string | null {
  if (otherPaper) return idNumber ? null : '请填写证件的号码';
  if (!isOrganisation(applicant)) return idNumber ? idNumberTrouble(idNumber) : '请填写 18 位居民身份证号码';

  if (!idNumber) return '请填写 18 位统一社会信用代码';
  if (idNumber.length !== CREDIT_CODE) return lengthTrouble(idNumber, CREDIT_CODE, '统一社会信用代码是 18 位');
  return isCreditCode(idNumber) ? null : '有一位写错了，请对照营业执照或者登记证书核对';
}

function ownMailTrouble(mail: string, way: string): string | null {
  if (!mail) return way === 'mail' ? '选了电子邮件，请填写邮箱' : null;
  return mailTrouble(mail);
}

function wantsTrouble(wants: string): string | null {
  if (wants && !VAGUE.test(wants.replace(/[\s。，、！]/g, ''))) return null;
  return '请写明想要的信息的名称、文号或者特征，不能只写“全部材料”';
}

function wayTrouble(form: string, way: string): string | null {
  if (!way) return '请选择怎么给您';
  if (form === 'reading' && way !== 'collect') return '查阅、抄录要到场，请选择当面领取，或者换一种形式';
  if (form === 'paper' && (way === 'download' || way === 'mail')) return '纸质的请选择邮寄或者当面领取，或者换一种形式';
  return null;
}

function isOrganisation(applicant: string): boolean {
  return applicant !== '' && applicant !== 'natural';
}

/** What the schema says beyond: only lengths are left to it. */
function tooLong({ error }: ReturnType<typeof application.safeParse>, field: keyof Application): string | null {
  const issue = error?.issues.find(({ path }) => path[0] === field);
  return issue?.message.replace(/。$/, '') ?? null;
}
