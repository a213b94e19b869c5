import { type Level, levelFrom, levelSays } from '#store/logs/level';
import { CannotStart } from '../settings.ts';

export interface OpsSettings {
  /** how much is logged */
  readonly level: Level;
  /** whether this process is the clock as well, or waits to be */
  readonly isClock: boolean;
  /** lets those read `/metrics` who do not ask from this machine */
  readonly token: string | undefined;
}

/** `GONGKAI_LOG`, `GONGKAI_CLOCK` and `GONGKAI_METRICS_TOKEN`. Throws CannotStart. */
export function opsSettingsFrom(env: Readonly<Record<string, string | undefined>>): OpsSettings {
  const level = levelFrom(env.GONGKAI_LOG);
  if (!level) throw new CannotStart(levelSays);
  return { level, isClock: env.GONGKAI_CLOCK !== '0', token: env.GONGKAI_METRICS_TOKEN || undefined };
}
