import type { Finding } from '../finding.ts';
import type { Day } from '../report.ts';

/** A finding that somebody has looked at and lets stand, for a while. */
export interface Waiver {
  /** the finding's id: `T3.balance@natural` */
  readonly id: string;
  readonly reason: string;
  /** the last day on which it silences the finding */
  readonly until: Day;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The waivers of a JSON file: a list of {"id", "reason", "until"}. Throws an Error with a Chinese sentence that names the
 * entry which is not one.
 */
export function parseWaivers(json: string): readonly Waiver[] {
  const entries: unknown = parsed(json);
  if (!Array.isArray(entries)) throw new Error('豁免文件应当是一个列表：[{"id": …, "reason": …, "until": …}]。');
  return entries.map(waiverFrom);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('豁免文件不是有效的 JSON。');
  }
}

function waiverFrom(entry: unknown, index: number): Waiver {
  const { id, reason, until } = (entry ?? {}) as Partial<Record<string, unknown>>;
  const which = `豁免文件第${index + 1}项`;
  if (typeof id !== 'string' || !id.includes('@'))
    throw new Error(`${which}缺 id，或 id 不是问题编号（如 T3.balance@natural）。`);
  if (typeof reason !== 'string' || reason.trim() === '') throw new Error(`${which}（${id}）没有写理由 reason。`);
  if (typeof until !== 'string' || !DAY.test(until))
    throw new Error(`${which}（${id}）的截止日期 until 应写成 2025-12-31。`);
  return { id, reason, until };
}

/** The findings that no waiver in force on `today` silences. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], today: Day): readonly Finding[] {
  const silent = new Set(waivers.filter(({ until }) => until >= today).map(({ id }) => id));
  return findings.filter(({ id }) => !silent.has(id));
}

/** A waiver to be taken out of its file, and the sentence that says why. */
export interface IdleWaiver {
  readonly waiver: Waiver;
  readonly why: string;
}

/** Waivers that have expired, and waivers that silenced none of `findings`: all findings of all reports, before waiving. */
export function idleWaivers(
  findings: Iterable<Pick<Finding, 'id'>>,
  waivers: readonly Waiver[],
  today: Day,
): readonly IdleWaiver[] {
  const ids = new Set<string>();
  for (const { id } of findings) ids.add(id);
  return waivers.flatMap((waiver): readonly IdleWaiver[] => {
    if (waiver.until < today)
      return [{ waiver, why: `豁免“${waiver.id}”已于${waiver.until}到期，不再生效。请整改，或重新说明理由并延期。` }];
    return ids.has(waiver.id)
      ? []
      : [{ waiver, why: `豁免“${waiver.id}”没有用到：这个问题已经不在了。请从豁免文件中删去。` }];
  });
}
