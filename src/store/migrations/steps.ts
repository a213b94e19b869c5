import type { EngineName } from '../engine.ts';
import { uploads } from './0001-uploads.ts';
import { journal } from './0002-journal.ts';
import { vault } from './0003-vault.ts';
import { signIn } from './0004-sign-in.ts';
import { operations } from './0005-operations.ts';
import { agencies } from './0006-agencies.ts';
import { requests } from './0101-requests.ts';
import { remedies } from './0102-remedies.ts';
import { reports } from './0103-reports.ts';
import { outbox } from './0104-outbox.ts';
import { calendar } from './0105-calendar.ts';
import { systemUse } from './0120-system-use.ts';
import { releases } from './0130-releases.ts';
import { chosen } from './0135-chosen.ts';
import { search } from './0140-search.ts';
import { sentDigest } from './0145-sent-digest.ts';

/** One step is one statement of DDL: a cluster refuses several in one text. `null` is a step that an engine does without. */
export type Step = string | Readonly<Record<EngineName, string | null>>;

export type Steps = Readonly<Record<string, Step>>;

/** Every step, oldest first. A step that has been released is never changed and never taken back. */
export const steps: Steps = {
  ...uploads,
  ...journal,
  ...vault,
  ...signIn,
  ...operations,
  ...agencies,
  ...requests,
  ...remedies,
  ...reports,
  ...outbox,
  ...calendar,
  ...search,
  ...chosen,
  ...systemUse,
  ...releases,
  ...sentDigest,
};

/** The text of a step on an engine. */
export function textOf(step: Step, engine: EngineName): string | null {
  return typeof step === 'string' ? step : step[engine];
}
