import type { Application } from '#requests/commands/application';

const plain = { contact: '', mail: '', address: '', form: 'electronic', way: 'download' } as const;

/** What people of 青禾县 ask of 民政局. ID numbers have no area and a right check character. */
export const applications = {
  funds: natural('张某某', '00000019900101000X', '000-0000111', '2025年城乡最低生活保障资金支出情况'),
  checks: natural('刘某某', '000000198503120028', '000-0000112', '2024年以来养老机构消防安全检查记录'),
  subsidies: natural('赵某某', '000000197811230048', '000-0000113', '有关补贴的所有资料'),
  contract: {
    ...plain,
    applicant: 'enterprise',
    name: '青禾县某商贸有限公司',
    idNumber: '91000000000000001N',
    contact: '李某',
    phone: '000-0000114',
    wants: '县养老服务中心委托运营合同',
  },
  families: {
    ...plain,
    applicant: 'research',
    name: '某大学社会学系',
    idNumber: '12000000000000002Y',
    contact: '王某',
    phone: '000-0000115',
    wants: '2016年以来分乡镇最低生活保障户数',
  },
  beds: natural('周某某', '000000198804090045', '000-0000118', '全县养老机构名单和床位数'),
  meals: natural('吴某某', '000000197903060066', '000-0000119', '老年助餐点分布和补贴标准'),
  marriage: natural('孙某某', '000000196607080068', '000-0000116', '婚姻登记处2025年预约办理量统计'),
  cemetery: natural('钱某某', '000000197302140087', '000-0000117', '北岭镇农村公益性公墓选址审批材料'),
} as const satisfies Readonly<Record<string, Application>>;

function natural(name: string, idNumber: string, phone: string, wants: string): Application {
  return { ...plain, applicant: 'natural', name, idNumber, phone, wants };
}
