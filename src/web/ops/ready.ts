/** One thing that must be well. */
export interface Check {
  readonly name: string;
  /** without it nothing can be served: no more visitors are to be sent here */
  readonly grave: boolean;
  /** throws where it cannot be found out */
  readonly look: () => Promise<Verdict>;
}

export interface Verdict {
  readonly ok: boolean;
  /** for whoever runs the server: what is, and what to do */
  readonly says: string;
}

export interface Looked extends Verdict {
  readonly name: string;
  readonly grave: boolean;
}

/** `degraded`: served, but somebody must see to something. */
export type Status = 'ready' | 'degraded' | 'notReady' | 'stopping';

export interface Readiness {
  readonly status: Status;
  readonly checks: readonly Looked[];
}

/** Looks at everything at once; what does not answer in time is not well. */
export async function readiness(
  checks: readonly Check[],
  isStopping: boolean,
  patienceMs: number = PATIENCE_MS,
): Promise<Readiness> {
  const looked = await Promise.all(checks.map((check) => lookAt(check, patienceMs)));
  const bad = looked.filter(({ ok }) => !ok);
  if (isStopping) return { status: 'stopping', checks: looked };
  return { status: bad.some(({ grave }) => grave) ? 'notReady' : bad.length ? 'degraded' : 'ready', checks: looked };
}

/** Whether visitors may be sent here. */
export function isReady({ status }: Readiness): boolean {
  return status === 'ready' || status === 'degraded';
}

const PATIENCE_MS = 3000;

async function lookAt({ name, grave, look }: Check, patienceMs: number): Promise<Looked> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Verdict>((done) => {
    timer = setTimeout(() => done({ ok: false, says: '没有及时回应。' }), patienceMs);
  });
  const verdict = await Promise.race([
    look().catch(() => ({ ok: false, says: '查不出来，请看日志和服务器的状态。' })),
    late,
  ]);
  clearTimeout(timer);
  return { name, grave, ...verdict };
}
