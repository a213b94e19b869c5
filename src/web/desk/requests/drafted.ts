import type { Day } from '#law/calendar/day';
import { allDecisions } from '#law/regulation/art-36-39-decisions';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import { type Case, caseFacts, draftedFacts, fileNames, linesOf, newestDraft, wordsOf } from '#requests/letters/case';
import { isGround } from '#requests/letters/decisions/grounds';
import { attachmentNames, givenBy } from '#requests/letters/given-files';
import { letterOf } from '#requests/letters/letter';
import { missingForDecision } from '#requests/letters/missing';
import type { DecisionFacts } from '#requests/letters/types';
import type { Posted } from '../posted.ts';
import { formOf } from './act-forms.ts';
import type { DraftWords } from './draft-fields.ts';
import type { Drafted, SentForm } from './shown.ts';

interface Around {
  /** the applicant, as pages name him */
  readonly name: string;
  readonly today: Day;
  readonly sent?: SentForm | undefined;
}

/** The draft as it was just typed, else as it was kept last; null where there is neither. */
export function draftedOf(of: Case, { name, today, sent }: Around): Drafted | null {
  const on = { day: today, dated: false };
  const kept = draftedFacts(of, on);
  const typed = sent?.word === formOf('draft').word ? wordsTyped(sent.form) : null;
  if (!typed) return kept && shownAs(kept, { name, words: wordsKept(of, kept), kept: true });

  const facts = caseFacts(of, on);
  if (!isDecision(typed.kind)) return { words: typed, letter: null, missing: [], kept: false };
  const { kind, finding, reasons, providing } = typed;
  const grounds = typed.grounds.filter(isGround);
  const searches = kept?.searches ?? [];
  const typedFacts = {
    ...facts,
    kind,
    finding,
    reasons,
    providing,
    grounds,
    attachments: attachmentNames(linesOf(typed.attachments), filesTyped(of, sent)),
    searches,
  };
  return shownAs(typedFacts, { name, words: typed, kept: false });
}

function shownAs(
  facts: DecisionFacts,
  { name, words, kept }: { name: string; words: DraftWords; kept: boolean },
): Drafted {
  const letter = letterOf('decision', { ...facts, to: { ...facts.to, name } });
  return { words, letter, missing: missingForDecision(facts), kept };
}

function wordsKept(of: Case, { kind, finding, reasons, providing, grounds }: DecisionFacts): DraftWords {
  const draft = newestDraft(of);
  const attachments = draft ? wordsOf(of, draft, 'attachments') : '';
  return { kind, finding, reasons, providing, attachments, grounds: grounds ?? [] };
}

/** The names of the files that the draft would give: those kept before, and those just chosen. */
function filesTyped(of: Case, sent: SentForm | undefined): readonly string[] {
  const draft = sent?.form.text('dropFiles') ? null : newestDraft(of);
  return [...(draft ? fileNames(of, givenBy(draft)) : []), ...(sent?.chosen?.files.map(({ name }) => name) ?? [])];
}

/** What was typed into the form of a draft. */
export function wordsTyped(form: Posted): DraftWords & { readonly kind: DecisionKind | '' } {
  const [kind, finding, reasons] = [form.text('kind') as DecisionKind | '', form.text('finding'), form.text('reasons')];
  return {
    kind,
    finding,
    reasons,
    providing: form.text('providing'),
    attachments: form.text('attachments'),
    grounds: form.all('grounds'),
  };
}

function isDecision(kind: string): kind is DecisionKind {
  return allDecisions.some((decision) => decision.kind === kind);
}
