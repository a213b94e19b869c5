import { openRegistry } from '#agencies/open';
import { agenciesProjection } from '#agencies/projection';
import type { Asker, Registry } from '#agencies/types';
import { remediesProjection } from '#remedies/projection';
import { askToSupplement } from '#requests/commands/ask-to-supplement';
import { confirm } from '#requests/commands/confirm';
import { register } from '#requests/commands/register';
import { requestsProjection } from '#requests/projection';
import { done } from '#requests/sample-requests';
import { dayOf } from '#store/time';

export const bureau = 'qinghe-civil-affairs';
const clerk: Asker = { actor: 'staff/journeyman', agency: bureau, roles: ['clerk'] };
const projections = [agenciesProjection, requestsProjection, remediesProjection];

/** The clerk of the bureau, at the ledger of a running site: confirms, registers, and asks for a supplement. */
export async function asksToSupplement(data: string, request: string, items: string): Promise<void> {
  await atLedger(data, async (registry) => {
    const on = { asker: clerk, key: null, agency: bureau, request };
    await done(confirm(registry, { ...on, seen: 1 }));
    await done(register(registry, { ...on, seen: 2 }));
    await done(askToSupplement(registry, { ...on, seen: 3, items, ends: inTwoWeeks() }));
  });
}

async function atLedger(data: string, work: (registry: Registry) => Promise<void>): Promise<void> {
  const where = { folder: data, url: undefined, ownerUrl: undefined };
  const registry = await openRegistry(where, { projections, now, env: {} });
  try {
    await work(registry);
  } finally {
    await registry.close();
  }
}

function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' });
}

function inTwoWeeks(): string {
  return Temporal.PlainDate.from(dayOf(now())).add({ days: 14 }).toString();
}
