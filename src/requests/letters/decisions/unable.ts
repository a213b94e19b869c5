import type { DecisionWords } from './words.ts';

const PAPER = '答复书';

/** 第三十六条第（四）项、第（五）项、第三十八条、第三十条. */
export const unable = {
  'unable.1.not_held': {
    paper: PAPER,
    finds: (you) => `经检索，本机关没有${you}申请公开的信息`,
    decides: () => '现告知该政府信息不存在。',
    before: { reasons: '有关情况：' },
    needs: {},
  },
  'unable.1.not_ours': {
    paper: PAPER,
    finds: (you) => `${you}申请公开的信息不属于本机关负责公开`,
    decides: () => '现告知并说明理由。',
    before: { reasons: '理由：', providing: '负责公开该政府信息的行政机关的名称、联系方式：' },
    needs: { reasons: '为什么不属于本机关负责公开' },
  },
  'unable.2': {
    paper: PAPER,
    finds: (you) => `${you}申请公开的内容没有现成信息，需要对现有政府信息进行加工、分析`,
    decides: () => '本机关不予提供。',
    before: { reasons: '理由：' },
    needs: { reasons: '需要怎样加工、分析' },
  },
  'unable.3': {
    paper: PAPER,
    finds: (you) => `${you}的申请经补正后申请内容仍不明确`,
    decides: () => '本机关无法提供。',
    before: { reasons: '理由：' },
    needs: { reasons: '补正以后还有哪里不明确' },
  },
} as const satisfies Record<string, DecisionWords>;
