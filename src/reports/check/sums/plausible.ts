import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { cellValues } from '../facts/values.ts';
import type { Found, Rule } from '../rule.ts';

/** 《立法法》 gives 规章 to ministries and to the governments of provinces, 设区的市 and 自治州 only. */
const NO_RULES = /[县旗](?!级)|[镇乡]人民政府|[镇乡]$|街道|(?:局|委员会|(?<!办公)厅|中心|大队|支队)$/;
const MINISTRY = /^(?:国家|中国|中华人民共和国|教育部|科学技术部|.{2,6}部$|.{0,8}总局$|.{0,6}署$|.{2,8}委员会$)/;

export const rulesLevel: Rule = {
  id: 'T2.rules_level',
  kind: 'other',
  severity: 'warning',
  under: { source: '《中华人民共和国立法法》', at: '第九十一条、第九十三条' },
  says: '没有规章制定权的机关，规章各格为0',
  run: rulesOfOthers,
  examples: {
    right: [
      {},
      { agency: '青禾市人民政府', cells: { 'T2.rules.issued': 2 } },
      { agency: '国家青禾总局', cells: { 'T2.rules.issued': 2 } },
    ],
    wrong: [{ agency: '青禾县松塘镇人民政府', cells: { 'T2.rules.issued': 2, 'T2.rules.in_force': 2 } }],
  },
};

function rulesOfOthers({ report }: Facts): readonly Found[] {
  if (!report.agency || !NO_RULES.test(report.agency) || MINISTRY.test(report.agency)) return [];
  const stated = ['issued', 'repealed', 'in_force', 'made', 'published']
    .map((column) => `T2.rules.${column}`)
    .filter(
      (address) => [...(cellValues(report, address) ?? [])].every((value) => value > 0) && cellValues(report, address),
    );
  const [cell] = stated;
  if (!cell) return [];
  const message = `表二“规章”行填了数，但${report.agency}没有规章制定权。请核对是否把内部制度或规范性文件填到了规章行。`;
  return [{ at: 'rules', where: { cell }, message, found: report.cells.get(cell)?.raw ?? '', expected: 0 }];
}

export const wholeNumbers: Rule = {
  id: 'N.whole',
  kind: 'other',
  severity: 'error',
  under: reportFormat('各表'),
  says: '件数是不小于0的整数',
  run: strangeNumbers,
  examples: {
    right: [
      {},
      { cells: { 'T2.charges.amount': '12.345678' } },
      { format: '2019', year: 2020, cells: { 'T2.licence.change': '-3' } },
    ],
    wrong: [{ cells: { 'T3.new.natural': '-1' } }, { cells: { 'T4.review.total': '1.5' } }],
  },
};

function strangeNumbers({ report }: Facts): readonly Found[] {
  const found: Found[] = [];
  for (const { address, raw, meaning } of report.cells.values()) {
    if (meaning.kind !== 'number' || !/[-.]/.test(meaning.digits)) continue;
    const negative = meaning.digits.startsWith('-');
    if (/charges|procurement|change/.test(address) && !(negative && address.endsWith('.amount'))) continue;
    found.push({
      at: address,
      where: { cell: address },
      message: `件数应当是不小于0的整数，这里填的是“${raw.trim()}”。`,
      found: raw.trim(),
    });
  }
  return found;
}
