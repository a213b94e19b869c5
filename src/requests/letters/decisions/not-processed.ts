import type { DecisionWords } from './words.ts';

const PAPER = '告知书';
const TITLE = '政府信息公开申请不予处理告知书';

/** 第三十九条、第三十六条第（六）项、第三十五条. */
export const notProcessed = {
  'notproc.1': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}以政府信息公开申请的形式进行信访、投诉、举报等活动`,
    decides: () => '本机关不作为政府信息公开申请处理。',
    before: { reasons: '理由：', providing: '可以提出的相应渠道：' },
    needs: { reasons: '申请的哪些内容是信访、投诉、举报' },
  },
  'notproc.2': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `本机关已就${you}提出的政府信息公开申请作出答复，${you}重复申请公开相同政府信息`,
    decides: () => '本机关不予重复处理。',
    before: { reasons: '已经作出的答复：' },
    needs: { reasons: '前一次答复的文号和日期' },
  },
  'notproc.3': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}提出的申请内容为要求提供公开出版物`,
    decides: () => '本机关不予处理，现告知获取的途径。',
    before: { reasons: '理由：', providing: '获取的途径：' },
    needs: { providing: '公开出版物的获取途径' },
  },
  'notproc.4': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}申请公开政府信息的数量、频次明显超过合理范围，本机关认为申请理由不合理`,
    decides: () => '本机关不予处理。',
    before: { reasons: '理由：' },
    needs: { reasons: '申请理由为什么不合理' },
  },
  'notproc.5': {
    paper: PAPER,
    title: TITLE,
    finds: (you) => `${you}要求本机关确认或者重新出具已获取的信息`,
    decides: () => '本机关不予处理。',
    before: { reasons: '理由：' },
    needs: { reasons: '是什么时候、怎样获取的信息' },
  },
} as const satisfies Record<string, DecisionWords>;
