import { parts } from './parts.ts';
import { otherInThreeRows, sums3, table3 } from './table-3.ts';
import { sums4, table4 } from './table-4.ts';
import type { Heading, ReportFormat } from './types.ts';

const decisions: readonly Heading[] = [{ id: 'decisions', label: '本年处理决定数量', unit: 'count' }];

/** The form in force: 国办公开办函〔2021〕30号, for report year 2021 and later. */
export const format2021: ReportFormat = {
  id: '2021',
  document: '国办公开办函〔2021〕30号',
  years: { from: 2021 },
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
            { id: 'issued', label: '本年制发件数' },
            { id: 'repealed', label: '本年废止件数' },
            { id: 'in_force', label: '现行有效件数' },
          ],
          rows: [
            { id: 'rules', label: '规章' },
            { id: 'normative', label: '行政规范性文件', aliases: ['规范性文件'] },
          ],
        },
        {
          caption: '第二十条第（五）项',
          corner: '信息内容',
          columns: decisions,
          rows: [{ id: 'licence', label: '行政许可' }],
        },
        {
          caption: '第二十条第（六）项',
          corner: '信息内容',
          columns: decisions,
          rows: [
            { id: 'penalty', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          caption: '第二十条第（八）项',
          corner: '信息内容',
          columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', aliases: ['本年收费金额'], unit: 'wan_yuan' }],
          rows: [{ id: 'charges', label: '行政事业性收费' }],
        },
      ],
    },
    table3(otherInThreeRows),
    table4,
  ],
  sums: [...sums3, ...sums4],
};
