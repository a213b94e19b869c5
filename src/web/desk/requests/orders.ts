import { listAbout } from '#remedies/queries';
import { ways } from '#remedies/types';
import type { Db } from '#store/schema';
import type { Ordered } from './asks.ts';

const orderWords = {
  redoByReview: '复议决定责令重新答复',
  actByReview: '复议决定责令履行',
  redoByCourt: '判决重新作出',
  actByCourt: '判决履行',
} as const;

/** The reviews and suits about a request that ordered a new decision. */
export async function ordersAbout(db: Db, agency: string, subject: string): Promise<readonly Ordered[]> {
  const remedies = await listAbout(db, { kind: 'remedy', agency, about: subject });
  return remedies.flatMap(({ subject: id, one: { redo, way, state } }) => {
    if (!redo || state === 'annulled') return [];
    const until = redo.until ? `，${redo.until} 以前` : '';
    const name = `${ways[way]} ${id.replace('remedy/', '')}：${orderWords[redo.order]}${until}`;
    return [{ id, name }];
  });
}
