import { type DecisionWords, decisionWords } from './decisions/words.ts';
import { type LetterKind, letterKinds } from './kinds.ts';
import { modelOf } from './model.ts';
import { texts } from './texts.ts';
import type { FactsOf, Letter } from './types.ts';

/** A letter from its facts: the same facts make the same paper. */
export function letterOf<K extends LetterKind>(kind: K, facts: FactsOf[K]): Letter {
  const { title, name } = headings(kind, facts);
  return { kind, number: facts.number, name, model: modelOf(facts, title, texts[kind]) };
}

/** A decision is called by what it decides. */
function headings<K extends LetterKind>(kind: K, facts: FactsOf[K]): { readonly title: string; readonly name: string } {
  if (kind !== 'decision') return letterKinds[kind];
  const words: DecisionWords = decisionWords[(facts as FactsOf['decision']).kind];
  const title = words.title ?? letterKinds.decision.title;
  return { title, name: title.replace('政府信息公开申请', '') };
}
