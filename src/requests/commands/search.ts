import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Search extends OnRequest {
  /** where was searched, with which words, with what result: kept as evidence */
  readonly where: string;
  readonly words: string;
  readonly result: string;
  readonly found: number;
}

/** 记录检索: who searched what where. Without it nobody can say that information does not exist. */
export function search(registry: Registry, command: Search): Promise<Outcome> {
  const { where, words, result, found } = command;

  return requestAct(registry, command, 'search', () => {
    if (!where.trim()) return refused('请写明检索的范围。', [], 'where');
    if (!words.trim()) return refused('请写明检索词或者检索方法。', [], 'words');
    if (!Number.isInteger(found) || found < 0) return refused('检索到的件数写整数，没有检索到写 0。', [], 'found');
    return { data: { found }, texts: { where, words, result } };
  });
}
