import { Gauge, type Registry } from 'prom-client';
import type { Store } from '#store/engine';
import { lastBackup, ticks } from '#store/ticks/queries';
import type { Instant } from '#store/time';
import { secondsBetween } from './seconds.ts';

export interface Watched {
  readonly store: Store;
  readonly now: () => Instant;
}

/** Adds what must be looked up, and answers what looks it up. What cannot be looked up has no value. */
export function watch({ store, now }: Watched, registry: Registry): () => Promise<void> {
  const gauge = <L extends string = never>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name: `gongkai_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  const up = gauge('database_up', '数据库有回应为 1');
  const connections = gauge('database_connections', '数据库连接数', ['state']);
  const tickAge = gauge('clock_tick_age_seconds', '距上一轮定时办理的秒数');
  const trouble = gauge('clock_job_trouble', '上一轮没有办成为 1，办成为 0', ['job']);
  const backupAge = gauge('backup_age_seconds', '距上一次备份的秒数');

  const look = async (): Promise<void> => {
    const [ran, backup] = [await ticks(store.db), await lastBackup(store.db)];
    const newest = ran
      .map(({ at }) => at)
      .toSorted()
      .at(-1);
    if (newest) tickAge.set(secondsBetween(newest, now()));
    for (const one of ran) trouble.set({ job: one.job }, one.trouble ? 1 : 0);
    if (backup) backupAge.set(secondsBetween(backup.at, now()));
  };

  return async () => {
    tickAge.remove();
    backupAge.remove();
    trouble.reset();
    for (const [state, count] of Object.entries(store.pool?.() ?? {})) connections.set({ state }, count);
    await look().then(
      () => up.set(1),
      () => up.set(0),
    );
  };
}
