import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { erasePerson, forget } from '#store/vault/erase';
import { releaseOwner } from '../releases/ids.ts';
import { takeDownTrouble } from '../releases/may.ts';
import { forgetPublicWords } from '../releases/queries.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** Why an answer is no longer public. */
export const takeDownReasons = {
  personal: '含有个人信息、商业秘密',
  secret: '涉及国家秘密，或者公开会危及国家安全、公共安全、经济安全、社会稳定',
  wrong: '内容有误',
  outdated: '内容已经失效，或者有了新的',
} as const;

export type TakeDownReason = keyof typeof takeDownReasons;

/** What had to stay closed is destroyed, not only hidden. */
const destroying: readonly TakeDownReason[] = ['personal', 'secret'];

/** 撤下: nobody reads it any more, from this moment on. */
export async function unrelease(
  registry: Registry,
  command: OnRequest & { readonly reason: TakeDownReason },
): Promise<Outcome> {
  const { agency, reason } = command;
  let digests: readonly string[] = [];

  const outcome = await requestAct(registry, command, 'unrelease', async (request, { w }) => {
    const trouble = takeDownTrouble(request);
    const number = request.release?.number;
    if (trouble || !number) return trouble ?? refused('没有纳入主动公开。');
    if (!Object.hasOwn(takeDownReasons, reason)) return refused('请选择为什么撤下。', [regulation(17)], 'reason');

    await forgetPublicWords(w.tx, agency, number);
    const erase = async () => {
      digests = await erasePerson(w.tx, registry.erased, { agency, person: releaseOwner(number), at: w.instant });
    };
    return { data: { reason }, ...(destroying.includes(reason) && { last: erase }) };
  });
  if (outcome.ok && digests.length) await forget(registry, registry.files, digests);
  return outcome;
}
