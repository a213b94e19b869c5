import { markSought } from '#requests/commands/mark-sought';
import { personOf } from '#requests/ids';
import type { Tx } from '#store/schema';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import type { KeyRing } from '#store/vault/ring';

const at = '2025-12-30T04:00:00Z';

/** What the words of invented requests are made of: some are in each, some in few, a number in one. */
const towns = ['大营镇', '北岭镇', '双井乡', '青河镇', '东坡乡', '西关街道', '南塘镇', '柳林乡', '石桥镇', '清泉乡'];
const topics = [
  ...['农村低保新增对象公示名单', '公益性公墓选址审批材料', '养老床位建设补助资金明细', '残疾人两项补贴发放依据'],
  ...[
    '社会组织评估专家打分表',
    '婚姻登记预约办理量统计',
    '行政区划界线协议书',
    '临时救助审批情况',
    '殡葬用品备案单位名单',
  ],
  ...['困境儿童保障标准', '老年助餐点分布和补贴', '特困人员供养支出', '地名更名论证报告'],
];

/** Letters that names of villages and people are made of. */
const letters = [...Array(211).keys()].map((n) => String.fromCodePoint(0x4e00 + n * 89));

/** What nobody but the `n`th asks for, and who that is. */
export function only(n: number) {
  const places = [n, Math.floor(n / letters.length), n * 7];
  const three = places.map((place) => letters[place % letters.length]).join('');
  return { name: `某${three}`, phone: `000-${1_000_000 + n}`, wants: `${three}村` };
}

/** In one of thirteen. */
export const common = '公墓选址';

/** Seals who the `n`th of an agency's requests is and what is asked for, and by what it is found. */
export async function sealSought(
  tx: Tx,
  ring: KeyRing,
  { agency, subject, n }: { readonly agency: string; readonly subject: string; readonly n: number },
): Promise<void> {
  const owner = { agency, person: personOf(subject), at };
  const wants = `${towns[n % towns.length]}2024年以来${topics[n % topics.length]}，${only(n).wants}`;
  const words = { ...only(n), wants, contact: '', idNumber: `${10_000_000 + n}`, mail: '' };
  await addPerson(tx, ring, owner);
  await sealAll(tx, ring, { ...owner, entries: words });
  await markSought(tx, ring, { agency, subject, at, sought: { ...words, applicant: 'natural' } });
}
