import type { Done, Outcome } from '#journal/types';
import { verify } from '#journal/verify';
import type { Finding, Verified } from '#journal/verify-finding';
import { permit } from '../permit.ts';
import { agenciesWithin, relationTo } from '../queries.ts';
import type { Registry } from '../types.ts';
import { logActs } from '../workflow.ts';
import { logAct, type OnLog } from './log-act.ts';

/** What was found, with the act that says that it was looked for. */
export interface LogVerified extends Done {
  readonly verified: Verified;
}

/**
 * 校验操作日志: walks along the chains of an agency and of those below it. It may take long, so it stands in no
 * transaction; that it was done, and what it found, is recorded afterwards.
 */
export async function verifyLog(registry: Registry, command: OnLog): Promise<LogVerified | Exclude<Outcome, Done>> {
  const { asker, agency } = command;
  const relation = await relationTo(registry.db, asker, agency);
  const allowed = permit(logActs.verify, { ...asker, relation, state: 'kept' });
  if (!allowed.ok) return allowed;

  const within = await agenciesWithin(registry.db, logActs.verify, { ...asker, agency });
  const verified = await verifyEach(
    registry,
    within.map(({ id }) => id),
  );
  const { agencies, acts, wrong } = verified;
  const outcome = await logAct(registry, command, 'verify', { agencies, acts, wrong });
  return outcome.ok ? { ...outcome, verified } : outcome;
}

async function verifyEach({ db }: Registry, agencies: readonly string[]): Promise<Verified> {
  const findings: Finding[] = [];
  const sum = { agencies: 0, acts: 0, wrong: 0 };
  for (const agency of agencies) {
    const one = await verify(db, { agency });
    findings.push(...one.findings);
    sum.agencies += one.agencies;
    sum.acts += one.acts;
    sum.wrong += one.wrong;
  }
  return { ...sum, findings };
}
