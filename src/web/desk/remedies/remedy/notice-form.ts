import { html } from 'hono/html';
import { type Notice, notice } from '#remedies/commands/notice';
import { listOf } from '#remedies/queries';
import { contested, procedures, ways } from '#remedies/types';
import { controlsOf } from '../../requests/asks.ts';
import { numberOfRequest, requestIn } from '../about-request.ts';
import { givenIn } from '../act-form.ts';
import type { Beginning, BeginningAsks, Part } from '../beginning.ts';

const MOST_REVIEWS = 100;

/** 登记复议、诉讼, from the notice of the review body or the court. */
export const noticeForm: Beginning = {
  act: 'notice',
  fields: ['way', 'procedure', 'contested', 'about', 'after', 'received', 'body', 'caseNumber', 'who', 'what'],
  title: '登记复议、诉讼',
  says: '收到复议答复通知书、应诉通知书以后在这里登记。答复、答辩的期限从收到之日起算。',
  button: '登记复议、诉讼',
  files: '通知书、申请书副本、起诉状副本的扫描件',
  prepares: async (c, { db }, { agency }) => {
    const { rows } = await listOf(db, { kind: 'remedy', agency: agency.id, limit: MOST_REVIEWS });
    const reviews = rows.filter(({ one }) => one.way === 'review' && one.state !== 'annulled');
    const request = c.req.query('request');
    return {
      options: Object.fromEntries(
        reviews.map(({ subject, one }) => [subject, `${subject.replace('remedy/', '')}，${one.received} 收到`]),
      ),
      now: { about: request ? await numberOfRequest(db, agency, `request/${request}`) : '' },
    };
  },
  asks,
  does: async (registry, on, sent) => {
    const { form } = sent;
    const [body, caseNumber, who, what] = [
      form.text('body'),
      form.text('caseNumber'),
      form.text('who'),
      form.text('what'),
    ];
    return notice(registry, {
      ...on,
      ...{ body, caseNumber, who, what, papers: givenIn(sent).papers },
      way: form.text('way') as Notice['way'],
      procedure: (form.text('procedure') || null) as Notice['procedure'],
      contested: form.text('contested') as Notice['contested'],
      about: await requestIn(registry, on.agency, form.text('about')),
      after: form.text('after') || null,
      received: form.text('received'),
    });
  },
};

function asks(known: BeginningAsks): readonly Part[] {
  const { radio, choice, line, words, date } = controlsOf(known);
  const first = html`${radio('way', '复议还是诉讼', ways)}
${radio('procedure', '复议的程序', procedures)}
${date('received', '收到通知之日', '收到申请书副本、起诉状副本的那一天。')}
${line('body', '复议机关、人民法院')}
${line('caseNumber', '案号')}
${Object.keys(known.options).length > 0 && choice('after', '以前的复议（复议后起诉的选）', known.options)}`;
  const about = html`${radio('contested', '争议的事项', contested)}
${line('about', '哪一件申请', '照登记号填写，也可以从那件申请的页面打开这张表。争议的是处理决定、逾期不答复的必填。', known.now.about)}
${line('who', '申请人、原告')}
${words('what', '复议请求、诉讼请求')}`;
  return [
    { id: 'case', title: '案件', body: first },
    { id: 'contested', title: '争议', body: about },
  ];
}
