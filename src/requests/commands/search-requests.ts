import { type Command, judge, today } from '#agencies/commands/asked';
import { latestVersion } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type NotAllowed, refused } from '#journal/types';
import { keepSearch } from '#store/searches/queries';
import { FEWEST_LETTERS, isEnough } from '../words.ts';
import { searchActs } from '../workflow.ts';

export interface SearchRequests extends Command {
  readonly agency: AgencyId;
  /** a name, a number, words of the content; parted by blanks, each must be met */
  readonly words: string;
}

export interface Searching extends Done {
  /** what stands in the address in place of the words */
  readonly search: string;
}

const MOST_LETTERS = 100;

/** 查找申请: that somebody searches is recorded on a subject of his own; what he looks for is sealed for a day's work. */
export function searchRequests(registry: Registry, { asker, key, agency, words }: SearchRequests) {
  const subject = `access/${asker.actor}`;

  return act<Searching, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const rule = searchActs.searchRequests;
    const allowed = await judge(w, asker, { rule, agency, subject, state: 'any' });
    if (!allowed.ok) return allowed;
    const trouble = troubleWith(words.trim());
    if (trouble) return trouble;

    const owner = { agency, actor: asker.actor, at: w.instant };
    const search = await keepSearch(w.tx, registry.ring, { ...owner, words: words.trim() });
    const seen = await latestVersion(w.tx, agency, subject);
    const doing = { agency, subject, seen, act: 'searchRequests', under: rule.under };
    return { ...(await record(w, { ...doing, ...today(w, asker) })), search };
  });
}

function troubleWith(words: string): NotAllowed | null {
  if (!isEnough(words)) return refused(`请输入登记号，或者至少 ${FEWEST_LETTERS} 个字的姓名、号码、内容。`, [], 'q');
  if ([...words].length > MOST_LETTERS) return refused(`最多输入 ${MOST_LETTERS} 个字，请挑关键的词。`, [], 'q');
  return null;
}
