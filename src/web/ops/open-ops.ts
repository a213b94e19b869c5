import { keysFolder } from '#agencies/open';
import type { Registry } from '#agencies/types';
import { logCrashes } from '#store/logs/crash';
import { type Log, openLog } from '#store/logs/log';
import type { Whereabouts } from '#store/open';
import type { Instant } from '#store/time';
import { readRing } from '#store/vault/key-file';
import { CannotStart } from '../settings.ts';
import { newMetrics } from './metrics.ts';
import type { Ops } from './routes.ts';
import type { OpsSettings } from './settings.ts';

export interface OpsSource extends Pick<OpsSettings, 'level' | 'token'> {
  readonly registry: Registry;
  readonly where: Whereabouts;
  readonly now: () => Instant;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Begins to watch over this process: its log, its counters, what `/readyz` looks at. Throws CannotStart. */
export function openOps({ registry, where, now, env, level, token }: OpsSource): Ops {
  const log = logIn(where.folder, { now, level });
  logCrashes(log);
  return {
    store: registry,
    data: where.folder,
    now,
    log,
    token,
    metrics: newMetrics({ ofProcess: true }),
    readKeys: () => readRing({ folder: keysFolder(where, env), env, mayMake: false }),
    stopping: { begun: false },
  };
}

function logIn(data: string, options: Pick<OpsSource, 'now' | 'level'>): Log {
  try {
    return openLog({ data, ...options });
  } catch (error) {
    throw new CannotStart(`日志写不进 ${data}/logs。请检查这个文件夹的权限和磁盘空间。`, { cause: error });
  }
}
