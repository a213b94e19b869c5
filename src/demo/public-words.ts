import type { ReleaseWords } from '#requests/commands/release';

const cleared = { given: [], cleared: true } as const;

/** What 民政局 of 青禾县 made public after it was asked for. All figures are invented. */
export const publicWords = {
  funds: {
    ...cleared,
    title: '2025年城乡最低生活保障资金支出情况',
    text: `2025年，全县支出城乡最低生活保障资金2386.4万元，其中城市最低生活保障资金512.7万元，农村最低生活保障资金1873.7万元。

资金通过惠民惠农“一卡通”系统按月发放。分乡镇的支出见附件。`,
    files: [
      table('2025年城乡最低生活保障资金支出（分乡镇）.txt', [
        '乡镇\t城市（万元）\t农村（万元）',
        '城关镇\t401.2\t318.6',
        '北岭镇\t63.5\t702.9',
        '南河镇\t48.0\t852.2',
      ]),
    ],
  },
  beds: {
    ...cleared,
    title: '全县养老机构名单和床位数',
    text: `截至2025年12月31日，全县登记备案的养老机构有9家，床位1142张，其中护理型床位655张。

县养老服务中心320张，城关镇敬老院180张，北岭镇敬老院150张，南河镇敬老院150张，其余5家共342张。`,
    files: [],
  },
} as const satisfies Readonly<Record<string, ReleaseWords>>;

function table(name: string, lines: readonly string[]) {
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}
