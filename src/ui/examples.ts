import { html } from 'hono/html';
import { nationalCalendar } from '#law/calendar/calendar';
import { answerDue } from '#law/regulation/art-33-answer';
import { clock } from './clock.ts';
import { crumbs } from './crumbs.ts';
import { fileField, textField } from './field.ts';
import { choice, shortField } from './field-short.ts';
import { type FindingShown, findingList, heldList } from './findings/list.ts';
import { marked } from './findings/marked.ts';
import { cellClass, markedFigure } from './findings/marker.ts';
import type { Content } from './html.ts';
import { icon } from './icons.ts';
import { metatable } from './metatable.ts';
import { errorSummary, notice } from './notice.ts';
import { panel, sectionHead } from './panel.ts';
import { proofCalendar } from './proof-calendar.ts';
import { tag } from './tag.ts';

/** One use of one element. The gallery, the tests of the HTML and those of its accessibility all go over these. */
export interface Example {
  readonly element: string;
  readonly says: string;
  readonly show: Content;
}

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

const consulted = answerDue(
  { start: '2026-03-02', consultations: [{ sent: '2026-03-09', answered: '2026-03-24' }] },
  nationalCalendar,
);

const text = '2024年，青禾县民政局新收申请46件，全部按期答复。';

/** Every element, at least once. */
export const examples: readonly Example[] = [
  {
    element: '面包屑',
    says: '首页除外，每页都有',
    show: crumbs(
      [
        { words: '首页', href: '#top' },
        { words: '公开年报', href: '#top' },
      ],
      '青禾县民政局 2024年',
    ),
  },
  {
    element: '按钮',
    says: '主按钮一屏至多一个',
    show: html`<p class="row"><button class="btn btn--primary" type="button">开始核对</button><button class="btn" type="button">现在就删除</button><a class="btn btn--quiet" href="#top">核对另一份</a><button class="btn" type="button" disabled>报送</button></p>`,
  },
  { element: '图标', says: '在文字旁边，不代替文字', show: html`<p>${icon('download')}下载　${icon('print')}打印</p>` },
  {
    element: '标签',
    says: '状态，总是有字',
    show: html`<p>${tag('red', '错误 2 处')} ${tag('amber', '提醒 1 处')} ${tag('green', '没有发现问题')} ${tag('blue', '核对中')} ${tag('plain', '提示 3 处')}</p>`,
  },
  { element: '提示', says: '说明', show: notice('blue', '青禾县民政局2024年.docx，保留到3月3日20:00。') },
  { element: '提示', says: '提醒', show: notice('amber', '有 2 格没有读准，请对照原文。') },
  { element: '提示', says: '成功', show: notice('green', '已经删除。') },
  { element: '提示', says: '违反规定', show: notice('red', '本年度报告没有在1月31日前公布。') },
  {
    element: '错误汇总',
    says: '放在页首，逐条链接到控件',
    show: errorSummary('还没有核对，请改一处', [{ field: 'example-file', says: '请选择一个文件' }]),
  },
  {
    element: '控件',
    says: '选择文件',
    show: fileField({
      id: 'example-file',
      label: '年度报告文件',
      hint: '不超过 20 MB',
      error: '请选择一个文件',
      accept: '.docx',
    }),
  },
  {
    element: '控件',
    says: '粘贴文字',
    show: textField({ id: 'example-text', label: '或者粘贴全文', hint: '连表格一起复制', value: text }),
  },
  {
    element: '控件',
    says: '日期、数字',
    show: shortField({ id: 'example-day', label: '收到申请之日', type: 'date', value: '2026-03-02', hint: '次日起计' }),
  },
  {
    element: '控件',
    says: '选择',
    show: html`${choice('checkbox', { id: 'example-box', name: 'box', value: '1', words: '经过复议再起诉', checked: true })}${choice('radio', { id: 'example-one', name: 'one', value: '1', words: '按件', checked: true })}${choice('radio', { id: 'example-two', name: 'one', value: '2', words: '按量', checked: false })}`,
  },
  {
    element: '时钟',
    says: '一格一个工作日：蓝已用，灰剩余，虚线不计，红线期限',
    show: clock({
      proof: consulted.proof ?? [],
      due: consulted.value,
      today: '2026-03-27',
      unit: '个工作日',
      from: '收到',
    }),
  },
  { element: '逐日计算', says: '一月一张，数到的日子有号', show: proofCalendar(consulted.proof ?? []) },
  {
    element: '面板',
    says: '分块',
    show: panel({
      id: 'h-example',
      title: '与另一年度比较',
      aside: html`<span class="muted">两年</span>`,
      body: '两年的数字、文字并排看。',
    }),
  },
  {
    element: '分节',
    says: '门户的小节题',
    show: sectionHead('h-section', '公开年报', html`<a href="#top">全部 2 份</a>`),
  },
  {
    element: '元数据表',
    says: '报告的基本情况',
    show: metatable('报告信息', [
      ['编制机关', '青禾县民政局'],
      ['报告年度', '2024年'],
      ['核对结果', tag('red', '错误 1 处')],
    ]),
  },
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
