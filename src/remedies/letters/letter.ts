import { modelOf } from '#requests/letters/model';
import type { Letter } from '#requests/letters/types';
import type { Measure } from '../complaints/types.ts';
import { type LetterKind, letterKinds } from './kinds.ts';
import { texts } from './texts.ts';
import type { FactsOf } from './types.ts';

/** A letter about a complaint or a demand from its facts: the same facts make the same paper. */
export function letterOf<K extends LetterKind>(kind: K, facts: FactsOf[K]): Letter {
  const measure = 'measure' in facts ? facts.measure : 'rectify';
  const name = nameOf(kind, measure);
  const title = kind === 'supervisionNotice' ? `政府信息公开${name}` : letterKinds[kind].title;
  return { kind, number: facts.number, name, model: modelOf(facts, title, texts[kind]) };
}

/** What a letter is called in lists and in the names of files; a notice of supervision by what it says. */
export function nameOf(kind: LetterKind, measure: Measure): string {
  return kind === 'supervisionNotice' ? supervision[measure] : letterKinds[kind].name;
}

const supervision = {
  rectify: letterKinds.supervisionNotice.name,
  criticise: '通报批评通知书',
  unfounded: '核查结果告知书',
  notOurs: '核查结果告知书',
} as const satisfies Record<Measure, string>;
