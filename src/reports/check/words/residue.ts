import { regulation } from '#law/citation';
import type { Facts } from '../facts/facts.ts';
import { type Passage, placeOf, whereOf } from '../facts/passage.ts';
import type { Found, Rule } from '../rule.ts';

/** What word processors and templates leave behind. Never part of a report. */
const MARKUP =
  /\[bookmark[：:][^\]]{0,60}\]|<!--\[?|\[if[^\]]{0,40}\]>?|<!?\[endif\](?:--)?>?|-->|<\/?(?:p|br|div|span|td|tr|table|font|[ow][：:]\w+)(?:\s[^>]{0,80})?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|#\d{2,5})[;；]|\{\{[^}]{0,40}\}\}|\$\{[^}]{0,40}\}|_GoBack|MERGEFIELD|HYPERLINK(?=[“"])|PAGEREF|错误[！!](?:未找到引用源|未定义书签)|Error!Bookmark|javascript[：:]|mso-[a-z]{3,}|\uFFFD+|报告格式(?<!<[^<>\n]{0,70})>|锟斤拷|烫烫烫|\u00e2\u20ac./g;

/** Buttons and navigation of web pages. In a web page itself they stand before the report and are no part of it. */
const CHROME =
  /当前位置[：:]|您(?:现在)?(?:的)?(?:当前)?位置[：:]|附件下载(?!地址)|文件下载(?:相关链接[：:]?)?|微信微博(?:QQ空间)?|微博QQ空间|QQ空间(?:全真版)?|全真版文字版|分享到[：:]?(?:微信|微博|QQ)?|打印本页|关闭窗口|关闭本页|【打印】|【关闭】|\[打印\]|\[关闭\]|打印关闭|浏览次数[：:]?\d*|浏览量[：:]\d+|点击数[：:]\d+|阅读次数[：:]|字号[：:]?[[【（]?(?:大|小)|字体[：:][[【（]?大|扫一扫(?:在手机|，在手机|分享|打开)|上一篇[：:]|下一篇[：:]|返回顶部|相关链接[：:]/g;

const MERGED_WITHIN = 16;

const rule = { kind: 'residue', under: regulation(50, 2) } as const;

export const markup: Rule = {
  ...rule,
  id: 'R.markup',
  severity: 'warning',
  says: '没有文字处理软件和网页代码的残留',
  run: ({ passages }) =>
    passages.flatMap((passage) =>
      runs(passage, MARKUP).map((run) => findingOf(passage, run, '是文字处理软件或网页代码的残留，请删去。')),
    ),
  examples: {
    right: [
      {
        text: '一是“三审三校”。a<b，[2021]30号，--完善制度。根据关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知',
      },
    ],
    wrong: [
      { text: '[bookmark: _GoBack]（五）监督保障情况。', quote: '[bookmark: _GoBack]' },
      { text: '<!--[if gte mso 9]-->公开情况', quote: '<!--' },
      { text: '公开&nbsp;情况{{年份}}。', quote: '&nbsp;' },
      { introduction: '全文包括 政府信息公开工作年度报告格式>松塘镇总体情况', quote: '报告格式>' },
      { text: '详见错误！未找到引用源。', quote: '未找到引用源' },
    ],
  },
};

export const chrome: Rule = {
  ...rule,
  id: 'R.chrome',
  severity: 'notice',
  says: '没有网页按钮和导航的文字',
  run: chromeIn,
  examples: {
    right: [
      { text: '通过微信、微博公开信息。公众可在附件中下载表格，请登录网站浏览。' },
      { container: 'html', introduction: '当前位置： 首页 附件下载' },
    ],
    wrong: [
      {
        introduction: '当前位置： 首页 政务公开 微信 微博 QQ空间 全真版 文字版 文件下载 相关链接： -->',
        quote: '微信 微博 QQ空间',
      },
      { text: '无收取信息处理费情况。 附件下载', quote: '附件下载' },
      { text: '特此报告。【打印】【关闭】', quote: '【打印】' },
    ],
  },
};

function chromeIn({ report, passages }: Facts): readonly Found[] {
  const own = report.container === 'html' ? passages.slice(1) : passages;
  return own.flatMap((passage) =>
    runs(passage, CHROME).map((run) => findingOf(passage, run, '是网页按钮或导航的文字，不属于报告，请删去。')),
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Matches, those close together as one. */
function runs({ text }: Passage, words: RegExp): readonly Run[] {
  const found: { from: number; to: number }[] = [];
  for (const match of text.matchAll(words)) {
    const last = found.at(-1);
    const to = match.index + match[0].length;
    if (last && match.index - last.to <= MERGED_WITHIN && !/[，。]/.test(text.slice(last.to, match.index)))
      last.to = to;
    else found.push({ from: match.index, to });
  }
  return found;
}

function findingOf(passage: Passage, { from, to }: Run, message: string): Found {
  const where = whereOf(passage, from, to);
  return { at: placeOf(passage, from), where, message: `“${'quote' in where ? where.quote : ''}”${message}` };
}
