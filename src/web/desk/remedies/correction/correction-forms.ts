import { html } from 'hono/html';
import { type Check, check } from '#remedies/corrections/commands/check';
import { correct } from '#remedies/corrections/commands/correct';
import { lookAgain } from '#remedies/corrections/commands/look-again';
import { refuse } from '#remedies/corrections/commands/refuse';
import { type Transfer, transfer } from '#remedies/corrections/commands/transfer';
import { withdraw } from '#remedies/corrections/commands/withdraw';
import type { CorrectionAct } from '#remedies/corrections/workflow';
import type { Posted } from '../../posted.ts';
import { controlsOf } from '../../requests/asks.ts';
import { type ActForm, givenIn, type Sent } from '../act-form.ts';

/** Why a demand is not well founded. */
export const unfounded = {
  foundTrue: '记录没有错',
  aboutThemselves: '记录不是关于他自己的',
  evidence: '没有证据',
} as const satisfies Partial<Record<keyof Check['checked'], string>>;

export const transfers = { transferred: '转送那个机关', directed: '告知向那个机关提出' } as const;

const wellFounded = { aboutThemselves: true, evidence: true, competent: true, foundTrue: true } as const;

/** Every act on a demand with its form: an act without an entry does not compile. */
export const correctionForms = {
  findTrue: {
    word: 'confirmation',
    fields: ['finding'],
    says: '记录确实不准确，本机关有权更正。接着由负责人更正并告知。',
    button: '审核属实',
    asks: (asks) => controlsOf(asks).words('finding', '审核了什么、查明了什么', '写进更正告知书。'),
    does: (registry, on, sent) => check(registry, { ...on, ...found(sent), checked: wellFounded }),
  },
  findUnfounded: {
    word: 'rejection',
    fields: ['why', 'finding'],
    says: '记录没有错，或者不是更正自己的记录。接着由负责人告知不予更正。',
    button: '审核不属实',
    asks: (asks) => {
      const { radio, words } = controlsOf(asks);
      return html`${radio('why', '为什么', unfounded)}${words('finding', '审核了什么、查明了什么', '写进更正告知书。')}`;
    },
    does: (registry, on, sent) => {
      const why = sent.form.text('why');
      const checked = { ...wellFounded, [Object.hasOwn(unfounded, why) ? why : 'foundTrue']: false };
      return check(registry, { ...on, ...found(sent), checked });
    },
  },
  findNotOurs: {
    word: 'other-competence',
    fields: ['finding'],
    says: '记录由别的机关更正。接着转送，或者告知向有权机关提出。',
    button: '记录不属于本机关',
    asks: (asks) => controlsOf(asks).words('finding', '审核了什么、查明了什么', '写进更正告知书。'),
    does: (registry, on, sent) =>
      check(registry, { ...on, ...found(sent), checked: { ...wellFounded, competent: false } }),
  },
  lookAgain: {
    word: 'remarks',
    fields: ['remarks'],
    says: '退给经办人重新审核。',
    button: '退回重新审核',
    asks: (asks) => controlsOf(asks).words('remarks', '还要审核什么'),
    does: (registry, on, { form }) => lookAgain(registry, { ...on, remarks: form.text('remarks') }),
  },
  correct: {
    word: 'correction',
    fields: ['notice'],
    says: '记录已经改好，告知本人。不能由审核的人自己办。',
    button: '更正并告知',
    asks: (asks) => controlsOf(asks).words('notice', '更正了什么', '写进更正告知书。'),
    drafts: noticed,
    does: (registry, on, { form }) => correct(registry, { ...on, notice: form.text('notice') }),
  },
  refuse: {
    word: 'refusal',
    fields: ['notice'],
    says: '不更正，把理由告知本人。不能由审核的人自己办。',
    button: '不予更正并告知',
    asks: (asks) => controlsOf(asks).words('notice', '不予更正的理由', '写进更正告知书。'),
    drafts: noticed,
    does: (registry, on, { form }) => refuse(registry, { ...on, notice: form.text('notice') }),
  },
  transfer: {
    word: 'transfer',
    fields: ['how', 'to', 'notice'],
    says: '转送有权更正的机关并告知本人，或者告知本人向那个机关提出。',
    button: '转送、告知',
    asks: (asks) => {
      const { radio, line, words } = controlsOf(asks);
      return html`${radio('how', '怎样处理', transfers)}${line('to', '有权更正的机关')}${words('notice', '还要告知什么', '写进更正告知书，没有的空着。')}`;
    },
    drafts: (form) => {
      const how = form.text('how');
      if (!Object.hasOwn(transfers, how)) return { field: 'how', says: '请先选择怎样处理，再看清样' };
      return { data: { how }, texts: { to: form.text('to'), notice: form.text('notice') } };
    },
    does: (registry, on, { form }) =>
      transfer(registry, {
        ...on,
        how: form.text('how') as Transfer['how'],
        to: form.text('to'),
        notice: form.text('notice'),
      }),
  },
  withdraw: {
    word: 'withdrawal',
    fields: ['how', 'day'],
    says: '本人撤回的，记录怎样撤回，这件就此办结。',
    button: '记录撤回',
    asks: (asks) => {
      const { line, date } = controlsOf(asks);
      return html`${line('how', '怎样撤回')}${date('day', '撤回之日')}`;
    },
    does: (registry, on, sent) => withdraw(registry, { ...on, ...givenIn(sent), how: sent.form.text('how') }),
  },
  demand: null,
} as const satisfies Readonly<Record<CorrectionAct, ActForm<'correction'> | null>>;

function found({ form }: Sent) {
  return { finding: form.text('finding') };
}

function noticed(form: Posted) {
  return { data: {}, texts: { notice: form.text('notice') } };
}
