import { sampleFacts } from '#agencies/facts/sample-facts';
import { nationalCalendar } from '#law/calendar/calendar';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import type { InfoRequest } from '../types.ts';
import { type DecisionWords, decisionWords } from './decisions/words.ts';
import { type LetterKind, letterKinds } from './kinds.ts';
import { letterOf } from './letter.ts';
import type { CaseFacts, DecisionFacts, FactsOf, Letter } from './types.ts';

/** A bureau of 青禾县 that has said everything that its letters print. */
export const sampleBureau = sampleFacts('青禾县民政局', {
  codeWord: '青民',
  office: {
    name: '青禾县民政局办公室',
    address: '青禾县青禾大道2号',
    hours: '工作日 8:30—12:00，14:30—18:00',
    phone: '000-0000201',
    fax: '',
    postcode: '000000',
    email: '',
  },
  review: { name: '青禾县人民政府', address: '青禾县青禾大道1号' },
  court: { name: '青禾县人民法院', address: '青禾县法院路1号' },
});

/** A request that was received on 2 March 2026 and registered as number 7, for tests. */
export const sampleRequest: InfoRequest = {
  state: 'headReview',
  version: 7,
  channel: 'counter',
  applicant: 'natural',
  arrived: '2026-03-02',
  received: '2026-03-02',
  year: 2026,
  serial: 9,
  number: { year: 2026, n: 7 },
  owner: 'staff/clerk',
  supplement: null,
  consultations: [],
  proposed: null,
  extension: null,
  reasons: null,
  deferredTo: null,
  fee: null,
  searches: 1,
  draft: null,
  decision: null,
  served: null,
  ended: null,
  partOf: null,
  again: null,
  counted: null,
  rated: null,
  last: '2026-03-20',
};

export const sampleCase: CaseFacts = {
  agency: sampleBureau,
  number: '青民依申〔2026〕7号',
  day: '2026-03-23',
  dated: true,
  to: { name: '张某某', kind: 'natural' },
  request: sampleRequest,
  calendar: nationalCalendar,
  wants: '北岭镇2025年第三季度农村低保新增对象公示名单，以及同期停保对象的人数和原因分类',
  way: 'post',
};

const consultation = {
  n: 1,
  of: 'thirdParty',
  parties: 1,
  sent: '2026-03-05',
  received: '2026-03-06',
  answered: '2026-03-12',
  opinion: 'objects',
} as const;

/** Whatever must have happened before each kind may be decided. */
const course: Readonly<Partial<Record<DecisionKind, Partial<InfoRequest>>>> = {
  partial: { consultations: [consultation] },
  'denied.4': { consultations: [consultation] },
  'unable.3': { supplement: { sent: '2026-03-05', ends: '2026-03-19', supplemented: '2026-03-10' } },
  'notproc.4': { reasons: { asked: '2026-03-05', given: '2026-03-10' } },
};

/** A decision that lacks nothing: every kind with the words that the law wants of it. */
export function sampleDecision(kind: DecisionKind, more: Partial<DecisionFacts> = {}): DecisionFacts {
  const { needs }: DecisionWords = decisionWords[kind];
  return {
    ...sampleCase,
    request: { ...sampleRequest, draft: kind, ...course[kind] },
    kind,
    finding: needs.finding ? '对象姓名、所在村、保障人口、保障金额和停保人数、原因分类可以公开' : '',
    reasons: needs.reasons ? '身份证件号码、银行账号和家庭收入明细属于个人隐私，第三方不同意公开' : '',
    providing: needs.providing ? '自收到本答复书之日起，可以在本网站凭查询码下载，也可以到县档案馆查阅' : '',
    grounds: kind === 'partial' ? ['denied.4'] : null,
    attachments: [],
    searches: [{ where: '2025年公示档案和低保系统', words: '低保、停保', result: '没有找到', found: 0 }],
    ...more,
  };
}

const asked = { sent: '2026-03-05', ends: '2026-03-19' };
const fee = { amount: 20_000, sent: '2026-03-13', received: '2026-03-16' };
const as = (more: Partial<InfoRequest>): CaseFacts => ({ ...sampleCase, request: { ...sampleRequest, ...more } });

/** Facts for every kind of letter. */
export const sampleFactsOf: FactsOf = {
  receipt: { ...sampleCase, queryCode: '7K3M-Q2XF' },
  supplementNotice: { ...as({ supplement: asked }), items: '写明需要哪一个月的公示名单\n写明停保原因的分类标准' },
  consultation: { ...sampleCase, of: 'thirdParty', party: '青禾建设有限公司', about: '2025年敬老院改造合同及报价' },
  disclosureNotice: {
    ...sampleCase,
    party: '青禾建设有限公司',
    about: '2025年敬老院改造合同',
    reasons: '合同使用财政资金',
  },
  extensionNotice: { ...as({ extension: { workdays: 10, told: '2026-03-23' } }), reason: '涉及的档案数量较大' },
  reasonsNotice: { ...sampleCase, why: '2026年1月至3月共提出申请86件' },
  deferralNotice: as({ deferredTo: '2026-05-29' }),
  feeNotice: { ...as({ fee }), basis: '按件计收，本月第11件至第12件，每件100元', payment: '' },
  decision: sampleDecision('partial', { attachments: ['北岭镇2025年第三季度农村低保新增对象名单（区分处理版）'] }),
  lapseNotice: as({ supplement: asked }),
  unpaidNotice: as({ fee }),
  withdrawalNotice: { ...sampleCase, how: '申请人于3月20日来电撤回' },
  serviceProof: {
    ...sampleCase,
    paper: '青民依申〔2026〕7号答复书',
    address: '青禾县青禾大道9号',
    served: { way: 'post', day: '2026-03-23', proof: '挂号信 XA00000000000' },
  },
  applicationForm: { agency: sampleBureau, number: '', day: '2026-03-23', dated: true },
};

export const everyLetter: readonly Letter[] = (Object.keys(letterKinds) as LetterKind[]).map(sampleLetter);

export function sampleLetter(kind: LetterKind): Letter {
  return letterOf(kind, sampleFactsOf[kind]);
}

/** What a letter says, block by block. */
export function textOf({ model }: Letter): string {
  return model.blocks
    .map((block) => {
      switch (block.kind) {
        case 'letterhead':
          return `${block.agency}\n${block.number}`;
        case 'title':
          return block.lines.join('');
        case 'attachments':
          return block.names.map((name) => `附件：${name}`).join('\n');
        case 'signature':
          return `${block.agency}\n${block.date}`;
        case 'table':
          return block.rows.map((row) => row.map(({ text }) => text).join('|')).join('\n');
        case 'annex':
          return `${block.label} ${block.title}`;
        default:
          return block.text;
      }
    })
    .join('\n');
}
