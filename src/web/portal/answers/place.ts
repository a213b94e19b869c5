import { releaseId, releaseNumber } from '#requests/releases/ids';
import type { AnswerPlace } from '#requests/releases/queries';

/** Where a list goes on, as it stands in an address: 2026-03-02.qinghe-civil-affairs.2026-3 */
export function placeOf({ day, agency, year, n }: AnswerPlace): string {
  return `${day}.${agency}.${releaseId({ year, n })}`;
}

/** The place in an address; undefined where it is none. */
export function placeIn(after: string): AnswerPlace | undefined {
  const [, day = '', agency = '', id = ''] =
    /^(\d{4}-\d{2}-\d{2})\.([a-z][a-z0-9-]{0,59})\.([\d-]+)$/.exec(after) ?? [];
  const number = releaseNumber(id);
  return number ? { day, agency, ...number } : undefined;
}
