import type { DecisionWords } from './words.ts';

const PAPER = '答复书';

/** 第三十六条第（一）项、第（二）项、第三十七条. */
export const granted = {
  'granted.already_public': {
    paper: PAPER,
    finds: (you) => `${you}申请公开的政府信息已经主动公开`,
    decides: () => '现告知获取该政府信息的方式、途径。',
    before: { providing: '获取方式、途径：' },
    needs: { providing: '获取该政府信息的方式、途径（写到网址或者文件）' },
  },
  'granted.provided': {
    paper: PAPER,
    finds: (you) => `${you}申请公开的政府信息可以公开`,
    decides: () => '本机关决定予以公开。',
    before: { providing: '提供该政府信息或者获取的方式、途径和时间：' },
    needs: { providing: '所提供的政府信息，或者获取的方式、途径和时间' },
  },
  partial: {
    paper: PAPER,
    finds: (you) => `${you}申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理`,
    decides: (you) => `本机关决定部分公开：可以公开的内容向${you}提供，其余内容不予公开。`,
    before: { reasons: '不予公开的内容和理由：', providing: '提供或者获取的方式、途径和时间：' },
    needs: {
      finding: '可以公开的是哪些内容',
      reasons: '不予公开的是哪些内容、理由是什么',
      providing: '可以公开的内容怎样提供',
    },
  },
} as const satisfies Record<string, DecisionWords>;
