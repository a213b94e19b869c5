import { html } from 'hono/html';
import type { Consulted } from '#law/regulation/art-33-consultations';
import { answerConsultation } from '#requests/commands/answer-consultation';
import { consult } from '#requests/commands/consult';
import { receiveConsultation } from '#requests/commands/receive-consultation';
import { search } from '#requests/commands/search';
import { type Opinion, opinions } from '#requests/types';
import { type ActForm, dayIn, wholeIn } from '../act-form.ts';
import { controlsOf, openConsultations } from '../asks.ts';

/** Whom a letter asks, in words. */
export const consultedWords: Readonly<Record<Consulted, string>> = {
  thirdParty: '第三方（第三十二条）',
  coAgency: '共同制作的机关（第三十四条）',
  otherAgency: '其他机关',
  secrecyAuthority: '有关主管部门、保密行政管理部门（第十七条）',
};

/** What is looked for, and who is asked. */
export const consulting = {
  search: {
    word: 'search-records',
    fields: ['where', 'words', 'result', 'found'],
    says: '谁、在哪里、用什么词查的，结果怎样，留作证据。答复“信息不存在”以前必须有。',
    button: '记录检索',
    asks: (asks) => {
      const { line, words, number } = controlsOf(asks);
      return html`${line('where', '检索的范围', '例如 综合档案室2019年以来文书档案、业务系统。')}
${line('words', '检索词、检索方法')}
${number('found', '检索到几件', '没有写 0。')}
${words('result', '检索结果', '查到的文件名称、文号；没有查到的，写明查过的都没有。')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const texts = { where: form.text('where'), words: form.text('words'), result: form.text('result') };
      return search(registry, { ...on, ...texts, found: wholeIn(sent, 'found') });
    },
  },
  consult: {
    word: 'consultations',
    fields: ['of', 'parties', 'about', 'day'],
    says: '书面征求意见，对方收到之日起 15 个工作日内提出。所需时间不计算在答复期限内；可以同时征求几方。',
    button: '发出征求意见书',
    asks: (asks) => {
      const { choice, words, date } = controlsOf(asks);
      return html`${choice('of', '向谁征求', consultedWords)}
${words('parties', '名称或者姓名', '一行一个。密封保存。')}
${words('about', '就什么征求意见')}
${date('day', '发出之日')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const [of, about] = [form.text('of') as Consulted, form.text('about')];
      return consult(registry, { ...on, ...dayIn(sent), of, parties: form.text('parties').split('\n'), about });
    },
  },
  receiveConsultation: {
    word: 'consultation-receipts',
    fields: ['n', 'day'],
    says: '对方的 15 个工作日从收到之日起算。',
    button: '记录收到',
    hinders: (request) =>
      Object.keys(openConsultations(request, 'received')).length ? null : '没有等对方签收的征求意见书。',
    asks: (asks) => {
      const { choice, date } = controlsOf(asks);
      return html`${choice('n', '哪一次', openConsultations(asks.request, 'received'))}${date('day', '对方收到之日')}`;
    },
    does: (registry, on, sent) => receiveConsultation(registry, { ...on, ...dayIn(sent), n: wholeIn(sent, 'n') }),
  },
  answerConsultation: {
    word: 'consultation-answers',
    fields: ['n', 'opinion', 'reasons', 'day', 'attachments'],
    says: '意见到了，或者逾期没有意见。这一次不再停计。',
    button: '记录意见',
    files: '对方书面意见的扫描件',
    hinders: (request) =>
      Object.keys(openConsultations(request, 'answered')).length ? null : '没有等意见的征求意见书。',
    asks: (asks) => {
      const { choice, radio, words, date } = controlsOf(asks);
      return html`${choice('n', '哪一次', openConsultations(asks.request, 'answered'))}
${radio('opinion', '意见', opinions)}
${words('reasons', '理由')}
${date('day', '意见到达之日')}`;
    },
    does: (registry, on, sent) => {
      const { form } = sent;
      const [opinion, reasons] = [form.text('opinion') as Opinion, form.text('reasons')];
      const said = { n: wholeIn(sent, 'n'), opinion, reasons, attachments: sent.files };
      return answerConsultation(registry, { ...on, ...dayIn(sent), ...said });
    },
  },
} as const satisfies Readonly<Record<string, ActForm>>;
