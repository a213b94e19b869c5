import type { Target } from '#agencies/outbox/notice';
import { putOut } from '#agencies/outbox/store';
import { systemById } from '#agencies/systems/queries';
import type { SystemId } from '#agencies/systems/types';
import type { Act, Announce } from '#journal/types';
import type { Tx } from '#store/schema';
import { filerOf, ownerOf } from './queries/told.ts';
import { toldOf } from './told.ts';

/** Every act on a request is told to whom it concerns, and to the system that filed it. */
export const announceRequests: Announce = async (tx, act) => {
  if (!act.subject.startsWith('request/')) return;
  const { agency, seq, subject, version, day, instant: at } = act;

  const targets: readonly Target[] = [
    ...toldOf(act, await ownerOf(tx, agency, subject)),
    ...(await systemsTold(tx, act)),
  ];
  const data = { act: act.act, version };
  await putOut(tx, agency, { id: `act/${seq}`, kind: 'act', subject, day, at, data }, targets);
};

async function systemsTold(tx: Tx, { agency, subject, version, actor }: Act): Promise<readonly Target[]> {
  const filer = version === 1 ? actor : await filerOf(tx, agency, subject);
  if (!filer?.startsWith('system/')) return [];
  const system = await systemById(tx, filer as SystemId);
  return system?.topics.includes('filed') ? [`webhook/${system.id}`] : [];
}
