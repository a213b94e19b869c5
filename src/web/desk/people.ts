import { namesOf } from '#agencies/names';
import { relationTo } from '#agencies/queries';
import { staffByIds } from '#agencies/queries/staffing';
import type { Asker, Staff } from '#agencies/types';
import { lookActs } from '#agencies/workflow';
import type { Desk } from './desk.ts';
import { mayEver } from './may-ever.ts';

/** Who acted, in words: section and name of those whose agency whoever asks may see, of others the id alone. */
export async function wordsFor(
  desk: Desk,
  asker: Asker,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const staff = await staffByIds(
    desk.db,
    [...new Set(actors)].filter((actor) => actor.startsWith('staff/')),
  );
  const seen = await visible(desk, asker, staff);
  const names = await namesOf(desk.db, desk.registry.ring, seen);
  const bySection = new Map(seen.map((one) => [one.id, `${one.section} ${names.get(one.id) ?? ''}`.trim()]));
  return new Map(actors.map((actor) => [actor, bySection.get(actor) ?? nameless(actor)]));
}

async function visible({ db }: Desk, asker: Asker, staff: readonly Staff[]): Promise<readonly Staff[]> {
  const looksBelow = Object.values(lookActs).some((rule) => mayEver(rule, asker, 'below').ok);
  const seen: Staff[] = [];
  for (const [agency, members] of Map.groupBy(staff, (one) => one.agency)) {
    const relation = await relationTo(db, asker, agency);
    if (relation === 'own' || (relation === 'below' && looksBelow)) seen.push(...members);
  }
  return seen;
}

/** Who has no name, or none that may be told here. */
function nameless(actor: string): string {
  const [kind, id] = actor.split('/');
  if (kind === 'staff') return `工作人员 ${id}`;
  if (actor === 'person/visitor') return '公众';
  if (kind === 'person') return `申请人 ${id}`;
  return programs[actor] ?? actor;
}

const programs: Readonly<Record<string, string>> = {
  clock: '定时任务',
  'system/operator': '服务器运维人员',
  'system/installer': '服务器运维人员（授权）',
  'system/sign-in': '登录程序',
};
