import { regulation } from '#law/citation';
import type { Report } from '../../report.ts';
import type { Facts } from '../facts/facts.ts';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found } from '../rule.ts';
import type { YearRule } from './year-rule.ts';

const FEWEST = { T2: 2, T3: 4 } as const;
const figures = {
  'T3.new.natural': 8,
  'T3.new.total': 8,
  'T3.granted.natural': 8,
  'T3.granted.total': 8,
  'T2.licence.decisions': 31,
  'T2.penalty.decisions': 12,
};

export const copiedFigures: YearRule = {
  id: 'X.copied',
  kind: 'cross-year',
  severity: 'warning',
  under: regulation(50, 2),
  says: '两年的表格不会每一格都相同',
  run: sameFigures,
  examples: {
    right: [
      [{ year: 2023 }, {}],
      [{ year: 2023, cells: figures }, { cells: { ...figures, 'T3.new.natural': 9, 'T2.licence.decisions': 30 } }],
    ],
    wrong: [[{ year: 2023, cells: figures }, { cells: figures }]],
  },
};

/** Every cell of both tables is the same, and enough of them are not 0. 现行有效 may well stay what it was. */
function sameFigures({ report: earlier }: Facts, { report: later }: Facts): readonly Found[] {
  if (earlier.format !== later.format) return [];
  return (['T2', 'T3'] as const).flatMap((table) => {
    const stated = numbersOf(later, table);
    const same = stated.length > 0 && stated.every(([address, digits]) => digitsAt(earlier, address) === digits);
    const busy = stated.filter(([address, digits]) => Number(digits) !== 0 && !address.endsWith('in_force')).length;
    if (!same || busy < FEWEST[table]) return [];
    const part = table === 'T2' ? '二' : '三';
    return [
      {
        at: table,
        where: { part, quote: null },
        message: `${table === 'T2' ? '表二' : '表三'}与${earlier.year}年报告每一格都相同，其中${busy}格不为0。请核对是否沿用了上年的数字。`,
        found: busy,
      },
    ];
  });
}

function numbersOf(report: Report, table: string): readonly (readonly [string, string])[] {
  return [...report.cells].flatMap(([address, { meaning }]) =>
    address.startsWith(`${table}.`) && meaning.kind === 'number' ? [[address, meaning.digits] as const] : [],
  );
}

function digitsAt(report: Report, address: string): string | null {
  const meaning = report.cells.get(address)?.meaning;
  return meaning?.kind === 'number' ? meaning.digits : null;
}

const SHORTEST = 60;
const FORCED =
  /本年度?报告|《中华人民共和国政府信息公开条例》.*编制|统计期限|联系(?:电话|地址)|信息处理费|国办公开办函|^第二十条|勾稽关系/;
const paragraph =
  '围绕群众关心的社会救助、养老服务和残疾人福利等事项，按月公开救助对象、资金发放和政策文件，组织各科室逐条核对栏目内容，及时更正过期信息，并在政务大厅设置查阅点供群众使用。';

export const repeatedParagraphs: YearRule = {
  id: 'X.repeated',
  kind: 'cross-year',
  severity: 'notice',
  under: regulation(50, 2),
  says: '不整段照抄上年的报告',
  run: (earlier, later) => {
    const before = earlier.passages.flatMap(paragraphsOf).map(({ words }) => words);
    const known = new Set(before);
    const withoutNumbers = new Set(before.map(numbersLeftOut));
    return later.passages.flatMap((passage) =>
      paragraphsOf(passage).flatMap(({ from, to, words }) => {
        if (known.has(words)) return [repeated(passage, from, to, `一字不差（年份除外）`, earlier)];
        return withoutNumbers.has(numbersLeftOut(words)) ? [repeated(passage, from, to, '只有数字不同', earlier)] : [];
      }),
    );
  },
  examples: {
    right: [
      [{ year: 2023, text: paragraph }, { text: paragraph.replace('按月', '按季') }],
      [{ year: 2023, text: '短句相同。' }, { text: '短句相同。' }],
    ],
    wrong: [
      [{ year: 2023, text: paragraph }, { text: paragraph }],
      [{ year: 2023, text: `2023年，${paragraph}` }, { text: `2024年，${paragraph}` }],
      [{ year: 2023, text: `开展培训3次，${paragraph}` }, { text: `开展培训5次，${paragraph}` }],
    ],
  },
};

const numbersLeftOut = (words: string) => words.replace(/[\d.,%]+/g, '');

function repeated(passage: Passage, from: number, to: number, how: string, { report }: Facts): Found {
  return {
    at: placeOf(passage, from),
    where: whereOf(passage, from, to),
    message: `这一段与${report.year}年报告${how}。请写本年的情况。`,
  };
}

/** Long sentences and paragraphs, with their years and numbers of years taken out. Those that the form forces are left out. */
function paragraphsOf({
  text,
  abridged,
}: Passage): readonly { readonly from: number; readonly to: number; readonly words: string }[] {
  const found: { from: number; to: number; words: string }[] = [];
  for (const match of text.matchAll(abridged ? /[^。\n[\]…]+/g : /[^。\n]+/g)) {
    const words = match[0].replace(/\d{4}年度?/g, '').replace(/^[，、]/, '');
    if (words.length >= SHORTEST && !FORCED.test(words))
      found.push({ from: match.index, to: match.index + match[0].length, words });
  }
  return found;
}
