import type { Block } from '#documents/model';
import { type Citation, regulation } from '#law/citation';
import { decisionOf } from '#law/regulation/art-36-39-decisions';
import { contestedGrounds, underOf } from '../decisions/grounds.ts';
import { operative } from '../decisions/operative.ts';
import { type DecisionWords, decisionWords } from '../decisions/words.ts';
import { led, paragraph, paragraphs, sentence, you } from '../phrases.ts';
import { redressBlocks } from '../redress.ts';
import type { DecisionFacts } from '../types.ts';
import { courseBlocks } from './course.ts';
import { opening } from './opening.ts';

/** 答复书、告知书: what was asked, what was done about it, what is found, decided and why, how it can be had, and redress. */
export function decision(facts: DecisionFacts): readonly Block[] {
  const { kind, day, agency, grounds, to } = facts;
  const words: DecisionWords = decisionWords[kind];
  const contested = { decision: kind, grounds: contestedGrounds(grounds ?? []), made: day };

  return [
    opening(facts),
    ...courseBlocks(facts),
    ...findingBlocks(facts),
    operative(kind, articles(facts), you(to)),
    ...led(words.before?.reasons ?? '理由：', facts.reasons),
    ...led(words.before?.providing ?? '', facts.providing),
    ...redressBlocks(agency, contested, words.paper),
    ...attachments(facts.attachments),
  ];
}

/** What the decision rests on; of a partial disclosure first the grounds of the rest, then how they are told. */
function articles({ kind, grounds }: DecisionFacts): readonly Citation[] {
  const because = (grounds ?? []).flatMap(underOf);
  const told = because.filter(({ at }) => at.startsWith(TOLD));
  return [...because.filter((one) => !told.includes(one)), ...told, ...decisionOf(kind).under];
}

const TOLD = regulation(36).at;

function findingBlocks({ kind, finding, searches }: DecisionFacts): readonly Block[] {
  const searched = kind === 'unable.1.not_held' ? searches.map(searchSentence).join('') : '';
  const found = finding.trim() ? paragraphs(finding, BEGUN.test(finding.trim()) ? '' : '经审查，') : [];
  return searched ? [paragraph(searched), ...found] : found;
}

/** What clerks begin such a sentence with themselves. */
const BEGUN = /^经(?:审查|审核|查|检索|核实)/u;

function searchSentence({ where, words, result }: DecisionFacts['searches'][number]): string {
  const outcome = result.trim() ? `检索结果：${sentence(result)}` : '';
  return `本机关对${where.trim()}进行了检索，检索词或者检索方法为“${words.trim()}”。${outcome}`;
}

function attachments(names: readonly string[]): readonly Block[] {
  return names.length ? [{ kind: 'attachments', names }] : [];
}
