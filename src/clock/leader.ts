import { claim, release } from '#store/ticks/leases';
import type { Instant } from '#store/time';
import type { Premises } from './job.ts';

/** What only one process at a time may be. */
export const CLOCK = 'clock';

/** How long the clock may be silent before another process takes its place. */
export const LEASE_SECONDS = 120;

export interface Candidate {
  /** names this process, and no other */
  readonly holder: string;
  readonly now: () => Instant;
  readonly leaseSeconds?: number;
}

/** Does `work` if this process is, or becomes, the clock, and stays it meanwhile; null where another process is. */
export async function asClock<T>(
  { ledger, log }: Premises,
  { holder, now, leaseSeconds = LEASE_SECONDS }: Candidate,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const keep = () => claim(ledger.db, { name: CLOCK, holder, now: now(), seconds: leaseSeconds });
  if (!(await keep())) return null;

  const lost = new AbortController();
  let missed = 0;
  const renew = async () => {
    const kept = await keep().catch((error) => {
      log.warn('lease not renewed', {}, error);
      return null;
    });
    missed = kept === null ? missed + 1 : 0;
    if (kept === false || missed === RENEWALS - 1) lost.abort();
  };

  const renewal = setInterval(() => void renew(), (leaseSeconds * 1000) / RENEWALS);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(renewal);
  }
}

/** Times that a lease is renewed before it would end. */
const RENEWALS = 4;

/** Lets another process be the clock at once. */
export function stepDown({ ledger }: Premises, { holder }: Candidate): Promise<void> {
  return release(ledger.db, { name: CLOCK, holder });
}
