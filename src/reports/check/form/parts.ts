import { regulation, reportFormat } from '#law/citation';
import { parts } from '#law/report-format/parts';
import type { ReportPart } from '../../report.ts';
import type { Facts } from '../facts/facts.ts';
import type { Found, Rule } from '../rule.ts';
import type { Sample } from '../sample.ts';

const six = parts.map(({ no, title }) => ({ no, official: no, title, text: '' }));
const without = (no: string): Sample => ({ parts: six.filter((part) => part.no !== no) });
const titled = (no: string, title: string): Sample => ({
  parts: six.map((part) => (part.no === no ? { ...part, title } : part)),
});

const rule = { kind: 'form', under: reportFormat('六个部分') } as const;

export const missingParts: Rule = {
  ...rule,
  id: 'F.part_missing',
  severity: 'error',
  under: regulation(50, 1),
  says: '六个部分都有标题',
  run: missing,
  examples: {
    right: [{}, { year: 2013, parts: [] }, { parts: [] }],
    wrong: [
      { ...without('五'), quote: null },
      { ...without('四'), quote: null },
    ],
  },
};

function missing({ report }: Facts): readonly Found[] {
  const given = new Set(report.parts.map(({ official }) => official).filter(Boolean));
  if (report.format === 'before-2019' || given.size === 0) return [];
  return parts
    .filter(({ no }) => !given.has(no))
    .map(({ no, title }) => ({
      at: no,
      where: { part: no, quote: null },
      message: `缺“${no}、${title}”这一部分，或缺它的标题。请补上。`,
      expected: `${no}、${title}`,
    }));
}

export const strangeParts: Rule = {
  ...rule,
  id: 'F.part_order',
  severity: 'warning',
  says: '六个部分按顺序编为一至六，不另立部分',
  run: outOfOrder,
  examples: {
    right: [{}, { year: 2013, parts: [{ no: '一', official: null, title: '概述', text: '' }] }],
    wrong: [
      {
        parts: [...six.slice(0, 1), { no: '二', official: null, title: '工作机制保障', text: '' }, ...six.slice(1)],
        quote: '工作机制保障',
      },
      {
        parts: [...six.slice(0, 3), six[4], six[3], six[5]].filter((part) => part !== undefined),
        quote: '政府信息公开行政复议、行政诉讼情况',
      },
    ],
  },
};

/** One finding, at the first heading that is not where the form has it. */
function outOfOrder({ report }: Facts): readonly Found[] {
  const headed = report.parts.slice(1);
  if (report.format === 'before-2019' || headed.filter(({ official }) => official).length < 2) return [];
  const order = parts.map(({ no }) => no);
  let last = -1;
  for (const part of headed) {
    const index = part.official ? order.indexOf(part.official) : -1;
    if (index < last || part.no !== part.official) return [strange(part, headed)];
    last = index;
  }
  return [];
}

function strange(part: ReportPart, headed: readonly ReportPart[]): Found {
  const others = headed.filter(({ no, official }) => no !== official).map(({ no, title }) => `${no}、${title}`);
  const list = others.length > 1 ? `共${others.length}处：${others.join('；')}。` : '';
  return {
    at: part.no,
    where: titleOf(part),
    message: `“${part.no}、${part.title}”不是格式规定的标题，或次序、编号不对。${list}请按一至六的次序和标题编写。`,
  };
}

export const partTitles: Rule = {
  ...rule,
  id: 'F.part_title',
  severity: 'notice',
  says: '各部分标题与格式一字不差',
  run: deviating,
  examples: {
    right: [{}, titled('四', '政府信息公开行政复议、 行政诉讼情况'), titled('四', '政府信息公开行政复议,行政诉讼情况')],
    wrong: [
      { ...titled('五', '存在问题及改进情况'), quote: '存在问题及改进情况' },
      { ...titled('六', '其他事项'), quote: '其他事项' },
    ],
  },
};

function deviating({ report }: Facts): readonly Found[] {
  if (report.format === 'before-2019') return [];
  return report.parts.flatMap((part) => {
    const official = parts.find(({ no }) => no === part.official);
    if (!official || plain(part.title) === plain(official.title)) return [];
    return [
      {
        at: part.no,
        where: titleOf(part),
        message: `标题“${part.title}”应为“${official.title}”。`,
        found: part.title,
        expected: official.title,
      },
    ];
  });
}

const plain = (title: string) => title.replace(/[\s、,，。：:]/g, '');

/** A title has no offsets in its part's text: it stands right before it. */
function titleOf({ no, title }: ReportPart) {
  return { part: no, from: 0, to: 0, quote: title };
}
