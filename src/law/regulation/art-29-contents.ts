import { regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** What an application says, as far as the law asks. Its purpose is not asked for. */
export interface Contents {
  readonly name?: string;
  /** whether proof of identity is there */
  readonly identity?: boolean;
  readonly contact?: string;
  /** the name, number or other features of the information */
  readonly wanted?: string;
  /** how and by which way it is to be had */
  readonly form?: string;
}

export type Missing = 'name' | 'identity' | 'contact' | 'wanted' | 'form';

/**
 * 第二十九条第二款 — what an application must contain and does not.
 *
 * > （一）申请人的姓名或者名称、身份证明、联系方式；
 * > （二）申请公开的政府信息的名称、文号或者便于行政机关查询的其他特征性描述；
 * > （三）申请公开的政府信息的形式要求，包括获取信息的方式、途径。
 */
export function missingContents(contents: Contents): Ruling<readonly Missing[]> {
  const missing = asked.filter((part) => !contents[part]);
  const places = new Set(missing.map((part) => items[part]));
  return {
    value: missing,
    because: places.size ? [...places].map((item) => regulation(29, 2, item)) : [regulation(29, 2)],
  };
}

/**
 * 第二十九条第一款 — how an application may be made. Orally only where writing is really difficult; the office then fills it in.
 *
 * > 采用书面形式确有困难的，申请人可以口头提出，由受理该申请的政府信息公开工作机构代为填写政府信息公开申请。
 */
export function mayApply(facts: { readonly written: boolean; readonly writingIsDifficult: boolean }): Ruling<boolean> {
  return { value: facts.written || facts.writingIsDifficult, because: [regulation(29, 1)] };
}

const items: Record<Missing, number> = { name: 1, identity: 1, contact: 1, wanted: 2, form: 3 };
const asked: readonly Missing[] = ['name', 'identity', 'contact', 'wanted', 'form'];
