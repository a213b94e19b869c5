import { html } from 'hono/html';
import { agenciesWithin } from '#agencies/queries';
import { type Lodge, lodge } from '#remedies/complaints/commands/lodge';
import { grounds } from '#remedies/complaints/types';
import { complaintActs } from '#remedies/complaints/workflow';
import { controlsOf } from '../../requests/asks.ts';
import { requestIn } from '../about-request.ts';
import type { Beginning, BeginningAsks, Part } from '../beginning.ts';

const words = ['name', 'phone', 'mail', 'address', 'what'] as const;

/** 登记投诉 that came to the 主管部门 by another way than the internet. */
export const lodgeForm: Beginning = {
  act: 'lodge',
  fields: [...words, 'about', 'ground', 'request', 'received'],
  title: '登记投诉',
  says: '当面、信件、电话来的投诉在这里登记；网上提出的自动进来。谁投诉，只有监督员看得到。',
  button: '登记投诉',
  files: '投诉材料的扫描件',
  prepares: async (_c, { db }, { asker }) => {
    const below = { ...complaintActs.lodge, by: ['supervisor of below'] } as const;
    const agencies = await agenciesWithin(db, below, asker);
    const active = agencies.filter(({ state }) => state === 'active');
    return { options: Object.fromEntries(active.map(({ id, name }) => [id, name])), now: {} };
  },
  asks,
  does: async (registry, on, { form, papers }) => {
    const texts = Object.fromEntries(words.map((name) => [name, form.text(name)])) as Record<
      (typeof words)[number],
      string
    >;
    const about = form.text('about');
    const request = await requestIn(registry, about, form.text('request'));
    const ground = form.text('ground') as Lodge['ground'];
    return lodge(registry, { ...on, ...texts, about, ground, request, received: form.text('received'), papers });
  },
};

function asks(known: BeginningAsks): readonly Part[] {
  const { choice, radio, line, words: text, date } = controlsOf(known);
  const what = html`${choice('about', '被投诉的机关', known.options)}
${radio('ground', '投诉的事项', grounds)}
${text('what', '投诉的事实和要求')}
${line('request', '被投诉机关的哪一件申请', '照那个机关的登记号填写；不是为一件申请投诉的空着。')}
${date('received', '收到之日')}`;
  const who = html`${line('name', '姓名或者名称')}
${line('phone', '联系电话', '电话、邮箱、地址至少留一种，以便答复。')}
${line('mail', '电子邮箱')}
${line('address', '通信地址')}`;
  return [
    { id: 'complaint', title: '投诉', body: what },
    { id: 'who', title: '投诉人', body: who },
  ];
}
