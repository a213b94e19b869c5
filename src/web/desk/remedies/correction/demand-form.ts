import { html } from 'hono/html';
import { demand } from '#remedies/corrections/commands/demand';
import { controlsOf } from '../../requests/asks.ts';
import { numberOfRequest, requestIn } from '../about-request.ts';
import type { Beginning, BeginningAsks, Part } from '../beginning.ts';

const words = ['name', 'idNumber', 'phone', 'address', 'record', 'should', 'evidence'] as const;

/** 登记更正要求 that came by another way than the internet. */
export const demandForm: Beginning = {
  act: 'demand',
  fields: [...words, 'about', 'demanded'],
  title: '登记更正要求',
  says: '有人拿出证据，说本机关提供的、关于他自己的记录不准确的，在这里登记。网上提出的自动进来。',
  button: '登记更正要求',
  files: '证据材料、身份证明的扫描件',
  prepares: async (c, { db }, { agency }) => {
    const request = c.req.query('request');
    return { options: {}, now: { about: request ? await numberOfRequest(db, agency, `request/${request}`) : '' } };
  },
  asks,
  does: async (registry, on, { form, papers }) => {
    const texts = Object.fromEntries(words.map((name) => [name, form.text(name)])) as Record<
      (typeof words)[number],
      string
    >;
    const about = await requestIn(registry, on.agency, form.text('about'));
    return demand(registry, { ...on, ...texts, about, demanded: form.text('demanded'), papers });
  },
};

function asks(known: BeginningAsks): readonly Part[] {
  const { line, words: text, date } = controlsOf(known);
  const who = html`${line('name', '姓名或者名称')}
${line('idNumber', '证件号码')}
${line('phone', '联系电话')}
${line('address', '通信地址')}`;
  const what = html`${text('record', '哪一项记录不准确')}
${text('should', '正确的内容')}
${text('evidence', '证据', '写明什么能够证明，或者附上证据材料。')}
${line('about', '哪一件申请', '记录是答复某件申请时提供的，照登记号填写；不是的空着。', known.now.about)}
${date('demanded', '提出之日')}`;
  return [
    { id: 'record', title: '更正的内容', body: what },
    { id: 'who', title: '提出的人', body: who },
  ];
}
