import { lastTick } from '#store/ticks/queries';
import type { Instant } from '#store/time';
import { type Found, notice, type OpenPatient, ok, wrong } from './finding.ts';
import { newestAct } from './queries.ts';

const TOLERATED_SECONDS = 60;
const SILENT_MINUTES = 10;

/** Whether the server's clock is behind what was recorded, and whether what is due by time is done. */
export async function clock({ store: { db }, now }: OpenPatient): Promise<readonly Found[]> {
  const [newest, tick] = [await newestAct(db), await lastTick(db)];
  return [sane(now, newest), ticking(now, tick)];
}

function sane(now: Instant, newest: Instant | null): Found {
  if (newest === null || seconds(newest, now) >= -TOLERATED_SECONDS)
    return ok(`服务器时间 ${now}，不早于最新的操作记录`);
  return wrong(
    `服务器时间 ${now} 比最新的操作记录（${newest}）还早`,
    '时钟拨慢了，或者以前拨快过。请校准时间（例如 timedatectl set-ntp true），再办理事项。',
  );
}

function ticking(now: Instant, tick: Instant | null): Found {
  const start = '请检查网站或者 gongkai clock 是否在运行。';
  if (tick === null) return notice('到期自动办理还没有做过一轮', start);
  const minutes = Math.floor(seconds(tick, now) / 60);
  if (minutes < SILENT_MINUTES) return ok(`到期自动办理正常，上一轮在 ${Math.max(0, minutes)} 分钟以前`);
  return notice(`到期自动办理上一轮在 ${tick}，已经停了`, start);
}

function seconds(from: Instant, to: Instant): number {
  return Temporal.Instant.from(from).until(to).total('seconds');
}
