import { citationText } from '#law/citation';
import { decisions } from '#law/decisions';
import type { Ruling } from '#law/ruling';
import { inWords } from '#ui/day';
import { weekdayInWords } from '#ui/weekday';
import { padStart } from '../width.ts';

/** Why a value is so: the articles, what was interpreted, what is provisional. One line each. */
export function reasons({ because, interpreted = [], provisional }: Ruling<unknown>): string {
  const lines = [
    because.length ? `依据：${because.map(citationText).join('、')}` : '',
    ...interpreted.map((id) => `解释：${decisions[id]}（${id}）`),
    provisional ? `暂定：没有收录${provisional.missing}年的放假通知，通知公布后可能改变` : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

/** Every day of the proof, the counted ones numbered. */
export function proofLines({ proof = [] }: Ruling<unknown>): string {
  let count = 0;
  return proof
    .map(({ day, counted, why }) => {
      if (counted) count += 1;
      return `${day} ${weekdayInWords(day)} ${padStart(counted ? String(count) : '－', 4)}  ${why}\n`;
    })
    .join('');
}

/** 2026年3月30日（星期一） */
export function dayInWords(day: string): string {
  return `${inWords(day)}（${weekdayInWords(day)}）`;
}
