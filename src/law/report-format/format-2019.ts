import { parts } from './parts.ts';
import { otherInOneRow, sums3, table3 } from './table-3.ts';
import { sums4, table4 } from './table-4.ts';
import type { Heading, ReportFormat } from './types.ts';

const projects: readonly Heading[] = [
  { id: 'last_year', label: '上一年项目数量' },
  { id: 'change', label: '本年增/减', unit: 'change' },
];
const projectsAndDecisions: readonly Heading[] = [...projects, { id: 'decisions', label: '处理决定数量' }];

/** The former form: 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const format2019: ReportFormat = {
  id: '2019',
  document: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  parts,
  tables: [
    {
      id: 'T2',
      part: '二',
      title: '主动公开政府信息情况',
      blocks: [
        {
          caption: '第二十条第（一）项',
          corner: '信息内容',
          columns: [
            { id: 'made', label: '本年新制作数量' },
            { id: 'published', label: '本年新公开数量' },
            { id: 'in_public', label: '对外公开总数量' },
          ],
          rows: [
            { id: 'rules', label: '规章' },
            { id: 'normative', label: '规范性文件', aliases: ['行政规范性文件'] },
          ],
        },
        {
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: projectsAndDecisions,
          rows: [
            { id: 'licence', label: '行政许可' },
            { id: 'services', label: '其他对外管理服务事项' },
          ],
        },
        {
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: projectsAndDecisions,
          rows: [
            { id: 'penalty', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          caption: '第二十条第（八）项',
          corner: '信息内容',
          columns: projects,
          rows: [{ id: 'charges', label: '行政事业性收费' }],
        },
        {
          caption: '第二十条第（九）项',
          corner: '信息内容',
          columns: [
            { id: 'items', label: '采购项目数量' },
            { id: 'amount', label: '采购总金额', unit: 'money' },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
    },
    table3(otherInOneRow),
    table4,
  ],
  sums: [...sums3, ...sums4],
};
