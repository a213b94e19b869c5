import type { DecisionWords } from './words.ts';

const REASONS = '不予公开的理由';

/** 第三十六条第（三）项, 第（七）项. */
export const denied = {
  'denied.1': refusal('属于国家秘密'),
  'denied.2': refusal('属于法律、行政法规禁止公开的政府信息'),
  'denied.3': refusal('公开后可能危及国家安全、公共安全、经济安全、社会稳定'),
  'denied.4': refusal('涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害'),
  'denied.5': refusal('属于本机关的内部事务信息'),
  'denied.6': refusal('属于本机关在履行行政管理职能过程中形成的过程性信息'),
  'denied.7': refusal('属于行政执法案卷信息'),
  'denied.8': {
    paper: '答复书',
    finds: (you) => `有关法律、行政法规对${you}申请公开的信息的获取有特别规定`,
    decides: (you) => `请${you}依照有关法律、行政法规的规定办理。`,
    before: { reasons: '有关规定：', providing: '办理的途径：' },
    needs: { reasons: '是哪一部法律、行政法规的哪一条作了特别规定' },
  },
} as const satisfies Record<string, DecisionWords>;

function refusal(because: string): DecisionWords {
  return {
    paper: '答复书',
    finds: (you) => `${you}申请公开的政府信息${because}`,
    decides: () => '本机关决定不予公开。',
    before: { reasons: '不予公开的理由：' },
    needs: { reasons: REASONS },
  };
}
