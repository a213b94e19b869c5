import type { Context } from 'hono';
import { agencyById } from '#agencies/queries';
import type { Asker } from '#agencies/types';
import { type Part, partOf } from '#remedies/complaints/part';
import type { Desk } from '../../desk.ts';
import type { DeskEnv } from '../../session.ts';

/** The case in the address: in whose journal it stands, and which it is. */
export function partIn(c: Context<DeskEnv>): { readonly agency: string; readonly subject: string } {
  return { agency: c.req.param('supervisor') ?? '', subject: `complaint/${c.req.param('case') ?? ''}` };
}

/** What is shown of it to whoever asks; null where there is nothing for his agency. */
export function partFor(c: Context<DeskEnv>, { registry }: Desk, asker: Asker): Promise<Part | null> {
  return partOf(registry, asker, partIn(c));
}

export async function nameOf({ db }: Desk, agency: string): Promise<string> {
  return (await agencyById(db, agency))?.shortName ?? agency;
}
