import { declineRelease } from '#requests/commands/decline-release';
import { release } from '#requests/commands/release';
import { suggestRelease } from '#requests/commands/suggest-release';
import { unrelease } from '#requests/commands/unrelease';
import type { Case } from '../case.ts';

/** What becomes of information that was given, by Article 44, and how often. Table 3 looks at none of it. */
const ways = { stays: 92, suggested: 3, released: 2, declined: 2, takenDown: 1 } as const;

const words = {
  title: '青禾县公益项目年度情况',
  text: '全县共有公益项目三个，全部按期完成。',
  given: [],
  files: [],
  cleared: true,
} as const;

export async function mayBeReleased(one: Case): Promise<void> {
  const way = one.desk.paths.take('release', ways);
  if (way === 'stays') return;
  if (way === 'suggested' || way === 'declined')
    await one.do(suggestRelease, one.applicant, { ground: 'knowledge', words: '' });
  if (way === 'declined') return one.do(declineRelease, one.head, { reasons: '只涉及少数人' });

  await one.do(release, one.head, { words });
  if (way === 'takenDown') await one.do(unrelease, one.head, { reason: 'outdated' });
}
