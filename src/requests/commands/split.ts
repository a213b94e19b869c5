import { judge } from '#agencies/commands/asked';
import type { Registry } from '#agencies/types';
import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type NotAllowed, refused } from '#journal/types';
import { regulation } from '#law/citation';
import { dayOf } from '#store/time';
import { openMany } from '#store/vault/entries';
import { personOf } from '../ids.ts';
import { requestBySubject } from '../queries.ts';
import { requestActs } from '../workflow.ts';
import { type Application, application } from './application.ts';
import { beginRequest } from './begin-request.ts';
import type { OnRequest } from './request-act.ts';

const FEWEST_PARTS = 2;
const MOST_PARTS = 50;

export interface Split extends OnRequest {
  /** what each part asks for */
  readonly wants: readonly string[];
}

export interface SplitDone extends Done {
  readonly parts: readonly string[];
}

/** 拆分: only before registration. Each part is one 件 and keeps the receipt day; the whole counts nowhere. */
export function split(registry: Registry, command: Split) {
  const { asker, key, agency, request: subject, wants } = command;

  return act<SplitDone, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const whole = await requestBySubject(w.tx, agency, subject);
    if (!whole) return refused('没有这件申请。');
    const rule = requestActs.split;
    const allowed = await judge(w, asker, { rule, agency, subject, state: whole.state });
    if (!allowed.ok) return allowed;
    if (wants.length < FEWEST_PARTS || wants.length > MOST_PARTS)
      return refused(`拆成 ${FEWEST_PARTS} 到 ${MOST_PARTS} 项，每项写明所需信息。`, [regulation(45)], 'wants');

    const words = await wordsOf(registry, w.tx, { agency, subject });
    const parts: string[] = [];
    for (const one of wants) {
      const { channel, arrived, received, applicant } = whole;
      const part = application.parse({ ...words, applicant, wants: one }) satisfies Application;
      const more = { received: received ?? arrived, partOf: subject };
      const begun = await beginRequest(registry, w, {
        agency,
        asker,
        act: 'part',
        channel,
        arrived,
        application: part,
        more,
      });
      parts.push(begun.subject);
    }
    const data = { parts };
    const done = await record(w, {
      agency,
      subject,
      seen: command.seen,
      act: 'split',
      by: asker.actor,
      day: dayOf(w.instant),
      under: rule.under,
      data,
    });
    return { ...done, parts };
  });
}

async function wordsOf(
  { ring }: Registry,
  db: Registry['db'],
  { agency, subject }: { readonly agency: string; readonly subject: string },
): Promise<object> {
  const entries = Object.keys(application.shape);
  const opened = await openMany(db, ring, { agency, persons: [personOf(subject)], entries });
  return Object.fromEntries(opened.get(personOf(subject)) ?? []);
}
