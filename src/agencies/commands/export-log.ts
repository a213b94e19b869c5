import { exportBundle } from '#journal/export';
import { exportLog as logLines } from '#journal/export-log';
import type { Wanted } from '#journal/queries';
import type { Done, Outcome } from '#journal/types';
import { agenciesWithin } from '../queries.ts';
import type { Registry } from '../types.ts';
import { logActs } from '../workflow.ts';
import { logAct, type OnLog } from './log-act.ts';

/** A signed bundle, that another program can verify; or a table for a spreadsheet. */
export const exportForms = { bundle: '带签名的留痕（可以核对）', csv: '表格（CSV，用电子表格打开）' } as const;

export interface ExportLog extends OnLog {
  readonly form: keyof typeof exportForms;
  /** which acts a table has; a bundle has all of its chains */
  readonly wanted?: Partial<Wanted>;
}

export interface LogExported extends Done {
  /** the lines, as they are read */
  readonly lines: AsyncGenerator<string>;
}

/** 导出操作日志: of an agency and of those below it. That it was done is recorded before anything leaves. */
export async function exportLog(
  registry: Registry,
  { form, wanted = {}, ...command }: ExportLog,
): Promise<LogExported | Exclude<Outcome, Done>> {
  const { db, ring, now } = registry;
  const { asker, agency } = command;
  const outcome = await logAct(registry, command, 'export', { form });
  if (!outcome.ok) return outcome;

  const within = await agenciesWithin(db, logActs.export, { ...asker, agency });
  const agencies = within.map(({ id }) => id);
  const asked = agencies.filter((id) => wanted.agencies?.includes(id) ?? true);
  const lines =
    form === 'bundle'
      ? exportBundle(db, { agencies, instant: now(), signing: ring.signing })
      : logLines(db, { ...wanted, agencies: asked }, 'csv');
  return { ...outcome, lines };
}
