import { html } from 'hono/html';
import { declineRelease } from '#requests/commands/decline-release';
import { release } from '#requests/commands/release';
import { type ReleaseGround, releaseGrounds, suggestRelease } from '#requests/commands/suggest-release';
import { type TakeDownReason, takeDownReasons, unrelease } from '#requests/commands/unrelease';
import { declineTrouble, releaseTrouble, suggestionTrouble, takeDownTrouble } from '#requests/releases/may';
import type { ActForm, Sent } from '../act-form.ts';
import { controlsOf } from '../asks.ts';

/** 纳入主动公开: what was given to one becomes everybody's, when that is decided. */
export const releasing = {
  release: {
    word: 'release',
    fields: ['title', 'text', 'given', 'cleared'],
    says: '公开的标题、正文重新写，文件重新选；公开以后人人看得到。',
    button: '纳入主动公开',
    hinders: (request) => releaseTrouble(request)?.why.says ?? null,
    does: (registry, on, sent) => release(registry, { ...on, words: releasedIn(sent) }),
  },
  suggestRelease: {
    word: 'release-suggestion',
    fields: ['ground', 'words'],
    says: '申请人用书面、口头建议的，在这里记下，由工作机构负责人决定。',
    button: '记录建议',
    hinders: (request) => suggestionTrouble(request)?.why.says ?? null,
    asks: (asks) => {
      const { radio, words } = controlsOf(asks);
      return html`${radio('ground', '建议人的理由', releaseGrounds)}
${words('words', '建议人说了什么', '没有的不写。')}`;
    },
    does: (registry, on, { form }) =>
      suggestRelease(registry, { ...on, ground: form.text('ground') as ReleaseGround, words: form.text('words') }),
  },
  declineRelease: {
    word: 'release-refusal',
    fields: ['reasons'],
    says: '经审核不属于主动公开范围的，告诉建议人为什么。',
    button: '不采纳，告知建议人',
    hinders: (request) => declineTrouble(request)?.why.says ?? null,
    asks: (asks) => controlsOf(asks).words('reasons', '为什么不采纳', '建议人在查询进度的网页上看到。'),
    does: (registry, on, { form }) => declineRelease(registry, { ...on, reasons: form.text('reasons') }),
  },
  unrelease: {
    word: 'takedown',
    fields: ['reason'],
    says: '立即从网站撤下。含有个人信息、秘密的，公开的文字、文件同时销毁，不能恢复。',
    button: '撤下',
    sure: '确认撤下，公众不再看得到',
    hinders: (request) => takeDownTrouble(request)?.why.says ?? null,
    asks: (asks) => controlsOf(asks).radio('reason', '为什么撤下', takeDownReasons),
    does: (registry, on, { form }) => unrelease(registry, { ...on, reason: form.text('reason') as TakeDownReason }),
  },
} as const satisfies Readonly<Record<string, ActForm>>;

function releasedIn({ form, files }: Sent) {
  return {
    title: form.text('title'),
    text: form.text('text'),
    given: form.all('given'),
    files,
    cleared: form.text('cleared') === '1',
  };
}
