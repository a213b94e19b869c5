import { html } from 'hono/html';
import { type FindingShown, findingList, heldList } from '../findings/list.ts';
import { marked } from '../findings/marked.ts';
import { cellClass, markedFigure } from '../findings/marker.ts';
import type { Example } from './example.ts';

const sum: FindingShown = {
  no: 1,
  weight: 'bad',
  title: '表三（七）总计·自然人',
  message: '第一项加第二项之和，不等于第三项加第四项之和。',
  arithmetic: '38 + 3 = 41，表中为 36 + 4 = 40',
  advice: html`改为 <b>37</b>，有关算式就都平了。请对照台账核实。`,
  under: '依据：年度报告格式表三',
  place: { href: '#cell-example', words: '看这一格' },
};
const mention: FindingShown = {
  no: 2,
  weight: 'warn',
  title: '第一部分 总体情况',
  message: '正文写“新收申请46件”，表三为 47 件。',
  under: '依据：年度报告格式第一部分',
  place: { href: '#mark-2', words: '看原文' },
};
const remark: FindingShown = {
  no: 3,
  weight: 'info',
  title: '表四 行政复议·总计',
  message: '填的是“/”，按不适用处理。',
  under: '依据：年度报告格式表四',
};

const text = '2024年，青禾县民政局新收申请46件，全部按期答复。';

/** Mistakes, and what was checked and is right. */
export const findings: readonly Example[] = [
  {
    element: '疑点',
    says: '正文里的字句，编号与清单对应',
    show: html`<p class="doc">${marked(text, 0, [{ no: 2, weight: 'warn', from: 12, to: 19 }])}</p>`,
  },
  {
    element: '法定表的格',
    says: '不平的格描红，数字通到清单',
    show: html`<div class="scroll" tabindex="0" role="region" aria-label="法定表示例"><table class="official"><caption class="vh">示例</caption><thead><tr><th scope="col">自然人</th><th scope="col">总计</th></tr></thead><tbody><tr><td class="n ${cellClass([sum])}" id="cell-example">${markedFigure('36', [sum])}</td><td class="n sum">47</td></tr></tbody></table></div>`,
  },
  { element: '清单', says: '疑点的说明、算式和依据', show: findingList([sum, mention, remark]) },
  {
    element: '清单',
    says: '核对通过的',
    show: heldList([
      { says: '表三：第一项加第二项之和，等于第三项加第四项之和，7 列都平', arithmetic: '总计 47 + 3 = 43 + 7' },
    ]),
  },
];
