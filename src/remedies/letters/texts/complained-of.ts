import type { ComplaintFacts } from '../types.ts';

/** What is complained of, in the words of 第四十七条第二款. */
const says = {
  publication: '未按照要求主动公开政府信息',
  handling: '对政府信息公开申请不依法答复处理',
  other: '在政府信息公开工作中存在问题',
} as const satisfies Record<ComplaintFacts['ground'], string>;

/** 反映该机关对政府信息公开申请不依法答复处理（涉及青民依申〔2026〕7号申请） */
export function complainedOf({ ground, request }: Pick<ComplaintFacts, 'ground' | 'request'>): string {
  return `${says[ground]}${request ? `（涉及${request}申请）` : ''}`;
}
