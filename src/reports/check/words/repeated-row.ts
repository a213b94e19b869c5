import { reportFormat } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';

const HEADING = {
  table: 'T3',
  axis: 'row',
  id: '',
  official: '三、本年度办理结果',
  printed: '三、本年度办理结果',
} as const;

export const repeatedRow: Rule = {
  id: 'R.repeated_row',
  kind: 'residue',
  severity: 'notice',
  under: reportFormat('表三'),
  says: '表格的行名各出现一次',
  run: repeated,
  examples: {
    right: [{ headings: [HEADING] }],
    wrong: [{ headings: [HEADING, HEADING], quote: '三、本年度办理结果' }],
  },
};

const PART_OF_TABLE = { T2: '二', T3: '三', T4: '四' } as const;

/** A row heading printed twice: the table was cut at a page's end and put together again. */
function repeated({ report: { headings } }: Facts): readonly Found[] {
  const seen = new Set<string>();
  return headings.flatMap(({ table, axis, id, official, printed }) => {
    const key = `${table}.${id || official}`;
    if (axis !== 'row' || !printed.trim()) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        at: key,
        where: { part: PART_OF_TABLE[table], heading: { table, id }, quote: printed },
        message: `行名“${printed}”重复出现，可能是表格跨页时留下的。请删去多余的一处。`,
      },
    ];
  });
}
