import { reportFormat } from '#law/citation';
import { formatById } from '#law/report-format/formats';
import type { Heading, ReportFormat } from '#law/report-format/types';
import type { PrintedHeading } from '../../report.ts';
import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';
import { differs, plainHeading } from './heading-words.ts';

const PART_OF_TABLE = { T2: '二', T3: '三', T4: '四' } as const;
const row = (official: string, printed: string) => ({
  headings: [{ table: 'T3' as const, axis: 'row' as const, id: 'denied.2', official, printed }],
});
const column = (official: string, printed: string) => ({
  headings: [{ table: 'T2' as const, axis: 'column' as const, id: 'repealed', official, printed }],
});

export const headingTypos: Rule = {
  id: 'W.heading',
  kind: 'typo',
  severity: 'warning',
  under: reportFormat('各表的行名和列名'),
  says: '表格的行名、列名与格式一致',
  run: (facts) =>
    strange(facts)
      .filter(({ alias }) => !alias)
      .map(({ heading }) => findingOf(heading, '有错漏')),
  examples: {
    right: [
      row('2.其他法律行政法规禁止公开', '2．其他法律 行政法规禁止公开'),
      row('2.其他法律行政法规禁止公开', '行政法规禁止公开'),
      row('（一）予以公开', '(一) 予以公开'),
      row('1.属于国家秘密', '1.属于国家秘密2.其他法律行政法规禁止公开'),
      column('本年废止件数', '本年\n废止件数'),
      column('本年废止件数', ''),
    ],
    wrong: [
      { ...row('2.其他法律行政法规禁止公开', '2.其他法律行政止公开'), quote: '2.其他法律行政止公开' },
      { ...column('本年废止件数', '本年度止件数'), quote: '本年度止件数' },
      { ...column('本年收费金额（单位：万元）', '本年收费金额（单元：万元）'), quote: '单元：万元' },
    ],
  },
};

export const headingAliases: Rule = {
  id: 'F.heading',
  kind: 'form',
  severity: 'notice',
  under: reportFormat('各表的行名和列名'),
  says: '表格用现行格式的行名、列名',
  run: (facts) =>
    strange(facts)
      .filter(({ alias }) => alias)
      .map(({ heading }) => findingOf(heading, '不是现行格式的名称')),
  examples: {
    right: [
      {
        year: 2020,
        headings: [{ table: 'T2', axis: 'row', id: 'normative', official: '规范性文件', printed: '规范性文件' }],
      },
    ],
    wrong: [
      {
        headings: [{ table: 'T2', axis: 'row', id: 'normative', official: '行政规范性文件', printed: '规范性文件' }],
        quote: '规范性文件',
      },
    ],
  },
};

interface Strange {
  readonly heading: PrintedHeading;
  /** a name that other forms or other reports use, not a slip */
  readonly alias: boolean;
}

const worked = new WeakMap<Facts, readonly Strange[]>();

function strange(facts: Facts): readonly Strange[] {
  const known = worked.get(facts) ?? strangers(facts);
  worked.set(facts, known);
  return known;
}

function strangers({ report }: Facts): readonly Strange[] {
  const form = report.format ? formatById(report.format) : null;
  return report.headings.flatMap((heading): readonly Strange[] => {
    if (heading.axis === 'caption' || heading.axis === 'corner' || heading.official === heading.printed) return [];
    if (heading.printed.replace(/\s+/g, '') === heading.official) return [];
    const printed = plainHeading(heading.printed);
    const official = plainHeading(heading.official);
    if (!printed || printed === official) return [];
    if (form && aliasesOf(form, heading).some((alias) => plainHeading(alias) === printed))
      return [{ heading, alias: true }];
    return differs(printed, official) ? [{ heading, alias: false }] : [];
  });
}

function aliasesOf(form: ReportFormat, { table, axis, id }: PrintedHeading): readonly string[] {
  const all = (headings: readonly Heading[]): readonly Heading[] =>
    headings.flatMap((one) => [one, ...all(one.children ?? [])]);
  const blocks = form.tables.find((one) => one.id === table)?.blocks ?? [];
  const found = blocks
    .flatMap((block) => all(axis === 'row' ? block.rows : block.columns))
    .find((one) => one.id === id && id !== '');
  return (found?.aliases ?? []).filter((alias) => !found?.label.includes(alias) || (table === 'T2' && axis === 'row'));
}

function findingOf({ table, axis, id, official, printed }: PrintedHeading, how: string): Found {
  const kind = axis === 'row' ? '行名' : '列名';
  return {
    at: `${table}.${id || official}`,
    where: { part: PART_OF_TABLE[table], heading: { table, id }, quote: printed },
    message: `${kind}“${printed.replace(/\s+/g, '')}”${how}，应为“${official}”。`,
    found: printed,
    expected: official,
  };
}
