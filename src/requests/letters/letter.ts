import type { Block, DocumentModel } from '#documents/model';
import { type DecisionWords, decisionWords } from './decisions/words.ts';
import { type LetterKind, letterKinds } from './kinds.ts';
import { dayInWords, openDay } from './phrases.ts';
import { texts } from './texts.ts';
import type { FactsOf, Letter } from './types.ts';

/** A letter from its facts: the same facts make the same paper. */
export function letterOf<K extends LetterKind>(kind: K, facts: FactsOf[K]): Letter {
  const { title, name } = headings(kind, facts);
  return { kind, number: facts.number, name, model: modelOf(kind, facts, title) };
}

function modelOf<K extends LetterKind>(kind: K, facts: FactsOf[K], title: string): DocumentModel {
  const { agency, number, day, dated } = facts;
  const { body, after, to, plain, unsigned } = texts[kind];
  const addressee = to?.(facts);
  return {
    title: number ? `${title}（${number}）` : title,
    author: agency.name,
    ...(dated && { date: day }),
    blocks: [
      ...(plain ? [] : [{ kind: 'letterhead', agency: agency.name, number } as const]),
      { kind: 'title', lines: [title] },
      ...(plain && number ? [{ kind: 'paragraph', style: 'right', text: number } as const] : []),
      ...(addressee ? [{ kind: 'paragraph', style: 'flush', text: `${addressee}：` } as const] : []),
      ...body(facts),
      ...(unsigned ? [] : [signature(agency.name, dated ? dayInWords(day) : openDay(day))]),
      ...(after?.(facts) ?? []),
    ],
  };
}

function signature(agency: string, date: string): Block {
  return { kind: 'signature', agency, date };
}

/** A decision is called by what it decides. */
function headings<K extends LetterKind>(kind: K, facts: FactsOf[K]): { readonly title: string; readonly name: string } {
  if (kind !== 'decision') return letterKinds[kind];
  const words: DecisionWords = decisionWords[(facts as FactsOf['decision']).kind];
  const title = words.title ?? letterKinds.decision.title;
  return { title, name: title.replace('政府信息公开申请', '') };
}
