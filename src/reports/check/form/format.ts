import { reportFormat } from '#law/citation';
import { formatById, formatOfYear } from '#law/report-format/formats';
import type { Facts } from '../facts/facts.ts';
import { placeOf, whereOf } from '../facts/passage.ts';
import { phrasesIn } from '../facts/phrases.ts';
import type { Found, Rule } from '../rule.ts';

const rule = { kind: 'form', under: reportFormat('表二、表三') } as const;
const NAMES = {
  '2021': '2021年格式（国办公开办函〔2021〕30号）',
  '2019': '2019年格式（国办公开办函〔2019〕60号）',
} as const;

export const wrongForm: Rule = {
  ...rule,
  id: 'F.format',
  severity: 'error',
  says: '用报告年度对应的格式',
  run: ({ report }) => {
    const due = report.year === null ? null : formatOfYear(report.year);
    const used = report.format === null || report.format === 'before-2019' ? null : report.format;
    if (!due || !used || due.id === used || report.cells.size === 0) return [];
    const first = formatById(used)?.tables[0]?.blocks[0]?.columns[0];
    const heading = report.headings.find(
      ({ table, axis, id }) => table === 'T2' && axis === 'column' && id === first?.id,
    );
    const where = heading
      ? { part: '二', heading: { table: heading.table, id: heading.id }, quote: heading.printed }
      : { part: '二', quote: null };
    return [
      {
        at: 'T2',
        where,
        message: `${report.year}年度的报告应当用${NAMES[due.id]}，这份报告的表格是${NAMES[used]}。请换用新表重新填写。`,
        found: used,
        expected: due.id,
      },
    ];
  },
  examples: {
    right: [{}, { year: 2020 }, { year: 2013 }],
    wrong: [
      { year: 2023, format: '2019' },
      {
        year: 2022,
        format: '2019',
        headings: [{ table: 'T2', axis: 'column', id: 'made', official: '本年新制作数量', printed: '本年新 制作数量' }],
        quote: '本年新 制作数量',
      },
    ],
  },
};

export const otherInOneRow: Rule = {
  ...rule,
  id: 'F.other_rows',
  severity: 'warning',
  says: '2021年格式的“（六）其他处理”分三行',
  run: ({ report }) => {
    if (report.format !== '2021' || !report.cells.has('T3.other.total') || report.cells.has('T3.other.1.total'))
      return [];
    const printed = report.headings.find(
      ({ table, id, axis }) => table === 'T3' && axis === 'row' && id === 'other',
    )?.printed;
    return [
      {
        at: 'T3.other',
        where: { part: '三', heading: { table: 'T3', id: 'other' }, quote: printed ?? '（六）其他处理' },
        message: '表三“（六）其他处理”只有一行，是旧格式。请按2021年格式分为1、2、3三行填写。',
      },
    ];
  },
  examples: {
    right: [{}, { year: 2020, cells: { 'T3.other.total': 1 } }],
    wrong: [{ only: true, cells: { 'T3.other.total': 0, 'T3.other.natural': 0 }, quote: '（六）其他处理' }],
  },
};

const NUMBER = /国办公开办函[〔[［（(【](\d{4})[〕\]］）)】](\d{1,3})号/g;
const OF_THE_FORMS = new Set(['2021-30', '2019-60']);

export const documentNumber: Rule = {
  ...rule,
  id: 'F.document_number',
  severity: 'warning',
  under: reportFormat('引言'),
  says: '引用的格式文件是报告年度适用的那一件',
  run: wrongNumber,
  examples: {
    right: [
      { introduction: '根据国办公开办函〔2021〕30号。' },
      { year: 2020, introduction: '根据国办公开办函〔2019〕60号。' },
      { introduction: '根据国令第711号和国办公开办函〔2019〕61号。' },
    ],
    wrong: [
      {
        year: 2022,
        introduction: '《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）的要求',
        quote: '〔2019〕60号',
      },
      {
        year: 2020,
        introduction: '《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕61号）要求',
        quote: '〔2019〕61号',
      },
      { introduction: '国办公开办函〔2021〕60号', quote: '〔2021〕60号' },
    ],
  },
};

/** Only in the introduction and 总体情况: elsewhere an older document may be spoken of. */
function wrongNumber({ report: { year }, passages }: Facts): readonly Found[] {
  const due = year === null ? null : formatOfYear(year);
  if (!due) return [];
  const [, dueYear, dueNumber] = /〔(\d{4})〕(\d+)号/.exec(due.document) ?? [];
  return phrasesIn(passages.slice(0, 2), NUMBER).flatMap(({ passage, from, to, words }) => {
    const [, cited, number] = /(\d{4})\D+(\d+)号/.exec(words) ?? [];
    if (cited === dueYear && number === dueNumber) return [];
    const isForm = OF_THE_FORMS.has(`${cited}-${number}`);
    const ofReports = /年度报告[^《》]{0,20}》?（?$/.test(passage.text.slice(Math.max(0, from - 40), from));
    const slip =
      ofReports || (cited === dueYear ? number === '60' || number === '3' || number === '31' : number === dueNumber);
    if (!isForm && !slip) return [];
    return [
      {
        at: placeOf(passage, from),
        where: whereOf(passage, from, to),
        message: `引用了“${words}”，${year}年度适用的是${due.document}。请更正。`,
        found: words,
        expected: due.document,
      },
    ];
  });
}

export const oldRegulation: Rule = {
  ...rule,
  id: 'F.regulation_number',
  severity: 'warning',
  under: { source: '国务院令第711号', at: '2019年5月15日起施行' },
  says: '引用修订后的《条例》（国务院令第711号）',
  run: ({ report, passages }) =>
    report.year === null || report.year < 2019
      ? []
      : phrasesIn(passages.slice(0, 2), /(?:国务院令|国令)第?492号/g)
          .filter(({ sentence }) => !sentence.includes('711号'))
          .map(({ passage, from, to, words }) => ({
            at: placeOf(passage, from),
            where: whereOf(passage, from, to),
            message: `“${words}”应为国务院令第711号：《条例》2019年修订后的文号。`,
            found: words,
            expected: '国务院令第711号',
          })),
  examples: {
    right: [
      { introduction: '《条例》（国务院令第711号）、《重大行政决策程序暂行条例》（国务院令第713号）' },
      { year: 2013, introduction: '国务院令第492号' },
      { introduction: '《条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）' },
    ],
    wrong: [{ introduction: '《条例》（国务院令第492号）', quote: '第492号' }],
  },
};
