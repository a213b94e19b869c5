import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { steps, textOf } from '../migrations/steps.ts';
import type { Tx } from '../schema.ts';

const MADE = /^\s*create (table|view|function) (?:if not exists )?(\w+)/;

/** Takes away everything that our steps have made, the newest first, so that they can be taken again from the first. */
export async function clear(tx: Tx, engine: Engine): Promise<void> {
  const cascade = engine.name === 'postgres' ? 'cascade' : '';
  const texts = Object.values(steps).map((step) => textOf(step, engine.name));

  for (const text of texts.toReversed()) {
    const [, kind, name] = MADE.exec(text ?? '') ?? [];
    if (kind && name) await sql.raw(`drop ${kind} if exists ${name} ${cascade}`).execute(tx);
  }
  await sql`drop table if exists migration`.execute(tx);
}
