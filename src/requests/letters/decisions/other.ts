import type { DecisionWords } from './words.ts';

const PAPER = '告知书';
const TITLE = '政府信息公开申请不再处理告知书';

/** 第三十条、收费办法第六条, and what the applicant takes back. */
export const other = {
  'other.1': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}无正当理由逾期不补正`,
    decides: () => '视为放弃申请，本机关不再处理该政府信息公开申请。',
    needs: {},
  },
  'other.2': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}逾期未缴纳信息处理费`,
    decides: () => '视为放弃申请，本机关不再处理该政府信息公开申请。',
    needs: {},
  },
  'other.3.withdrawn': {
    paper: PAPER,
    title: '政府信息公开申请撤回告知书',
    finds: (you) => `${you}已经撤回申请`,
    decides: () => '本机关不再处理该政府信息公开申请。',
    needs: {},
  },
} as const satisfies Record<string, DecisionWords>;
