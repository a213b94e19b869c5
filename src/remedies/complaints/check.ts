import { mailTrouble } from '#requests/application/mail';
import { phoneTrouble, plainPhone } from '#requests/application/phone';
import { type Ground, grounds } from './types.ts';

/** What somebody typed who complains, field by field; empty is ''. */
export interface Typed {
  readonly ground: string;
  readonly what: string;
  /** the number of the request that it is about */
  readonly request: string;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
}

export type Checked = Omit<Typed, 'ground'> & { readonly ground: Ground };

export interface WrongField {
  readonly field: keyof Typed;
  /** how to mend it */
  readonly says: string;
}

/** The complaint that was typed, or all that is wrong with it, in the order of the form. */
export function checkComplaint(typed: Typed): { readonly complaint: Checked } | readonly WrongField[] {
  const plain = { ...typed, phone: plainPhone(typed.phone) };
  const wrong = [...wrongOf(plain), ...wrongContacts(plain), ...tooLong(plain)];
  const fields = Object.keys(longest);
  const inOrder = wrong.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  return isGround(plain.ground) && !wrong.length ? { complaint: { ...plain, ground: plain.ground } } : inOrder;
}

/** What every complaint must say, however it comes. */
export function wrongOf({ ground, what, name, phone, mail, address }: Omit<Typed, 'request'>): readonly WrongField[] {
  const reached = [phone, mail, address].some((one) => one.trim());
  return [
    ...(isGround(ground) ? [] : [{ field: 'ground', says: '请选择投诉的事项' } as const]),
    ...(what.trim() ? [] : [{ field: 'what', says: '请写明投诉的事实和要求' } as const]),
    ...(name.trim() ? [] : [{ field: 'name', says: '请填写姓名或者名称' } as const]),
    ...(reached ? [] : [{ field: 'phone', says: '电话、邮箱、地址请至少留一种，以便答复' } as const]),
  ];
}

function wrongContacts({ phone, mail }: Typed): readonly WrongField[] {
  const [wrongPhone, wrongMail] = [phone && phoneTrouble(phone), mail.trim() && mailTrouble(mail.trim())];
  return [
    ...(wrongPhone ? [{ field: 'phone', says: wrongPhone } as const] : []),
    ...(wrongMail ? [{ field: 'mail', says: wrongMail } as const] : []),
  ];
}

/** The fields in the order of the form, and how much of each is taken. */
const longest: Readonly<Record<keyof Typed, number>> = {
  ...{ ground: 20, what: 5000, request: 60, name: 100, phone: 60, mail: 200, address: 200 },
};

function tooLong(typed: Typed): readonly WrongField[] {
  return (Object.keys(longest) as (keyof Typed)[])
    .filter((field) => typed[field].length > longest[field])
    .map((field) => ({ field, says: `写得太长，最多 ${longest[field]} 个字` }));
}

function isGround(ground: string): ground is Ground {
  return Object.hasOwn(grounds, ground);
}
