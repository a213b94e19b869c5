import { allAgencies } from '#agencies/queries';
import { operator, type Registry } from '#agencies/types';
import type { HolidayNotice } from '#law/calendar/notice';
import { type MovedCase, movedCases } from '#remedies/moved';
import { adoptNotice } from '#requests/commands/adopt-notice';
import { type Moved, movedBy } from '#requests/moved';
import { type Call, exit } from '../command.ts';

/** Dry run: every deadline of every agency that the notice would move. */
export async function tryEverywhere(call: Call, registry: Registry, notice: HolidayNotice): Promise<number> {
  const lines: Line[] = [];
  for (const agency of await allAgencies(registry.db)) {
    const moved = [...(await movedBy(registry.db, agency, notice)), ...(await movedCases(registry.db, agency, notice))];
    lines.push(...moved.map((one) => ({ agency: agency.id, ...one })));
  }
  await call.io.print(
    call.options.has('json')
      ? `${JSON.stringify({ year: notice.year, moved: lines })}\n`
      : `${lines.map(lineOf).join('')}${notice.year}年放假安排启用以后，${lines.length} 个期限移动。\n`,
  );
  return exit.fine;
}

/** Takes the notice into use, agency by agency; those that have it already are passed over. */
export async function adoptEverywhere(call: Call, registry: Registry, notice: HolidayNotice): Promise<number> {
  let [agencies, moved] = [0, 0];
  for (const agency of await allAgencies(registry.db)) {
    const { id, state } = agency;
    if (state !== 'active') continue;
    const command = { asker: operator, key: null, agency: id, notice, alsoMoved: movedCases };
    const outcome = await adoptNotice(registry, command);
    if (!outcome.ok) {
      call.io.tell(`${id}：${outcome.why.says}\n`);
      continue;
    }
    agencies++;
    moved += outcome.moved.length;
  }
  const { year } = notice;
  await call.io.print(
    call.options.has('json')
      ? `${JSON.stringify({ year, agencies, moved })}\n`
      : `${agencies} 个机关启用了${year}年放假安排，${moved} 个期限移动，已经告诉承办人。\n`,
  );
  return exit.fine;
}

type Line = (Moved | MovedCase) & { readonly agency: string };

/** Numbers of requests stand alone; what else there is says what it is. */
function lineOf({ agency, subject, before, after }: Line): string {
  const number = subject.replace('request/', '').replace('remedy/', '复议诉讼 ').replace('correction/', '更正 ');
  return `${agency}\t${number}\t${before} → ${after}\n`;
}
