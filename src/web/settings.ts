import type { Registry } from '#agencies/types';
import type { Log } from '#store/logs/log';
import type { Whereabouts } from '#store/open';
import type { Instant } from '#store/time';

/** What the command line may say, and the clock; the rest comes from the environment. */
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly data?: string;
  readonly now: () => Instant;
  readonly open: (where: Whereabouts) => Promise<Registry>;
  /** begins to do what is due because time passed */
  readonly clock: (premises: ClockPremises) => { readonly stop: () => Promise<void> };
}

export interface ClockPremises {
  readonly ledger: Registry;
  readonly where: Whereabouts;
  readonly log: Log;
}

export interface Settings {
  /** the address that is listened on: this machine alone unless it is told otherwise */
  readonly host: string;
  readonly port: number;
  readonly where: Whereabouts;
  /** a proxy stands before us and names the visitor's address */
  readonly proxied: boolean;
}

/** Why the site cannot start; `message` says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const PORT = 8000;
const LAST_PORT = 65_535;

/** `HOST`, `PORT`, `GONGKAI_DATA`, `DATABASE_URL`, `DATABASE_OWNER_URL`, `GONGKAI_PROXY`, under the command line's words. */
export function settingsFrom(
  { port, host, data }: Pick<ServeOptions, 'port' | 'host' | 'data'>,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  return {
    host: host ?? (env.HOST || '127.0.0.1'),
    port: port ?? portFrom(env.PORT),
    where: {
      folder: data ?? (env.GONGKAI_DATA || 'data'),
      url: env.DATABASE_URL || undefined,
      ownerUrl: env.DATABASE_OWNER_URL || undefined,
    },
    proxied: env.GONGKAI_PROXY === '1',
  };
}

function portFrom(typed: string | undefined): number {
  if (!typed) return PORT;
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= LAST_PORT) return Number(typed);
  throw new CannotStart(`PORT 要写 0 到 ${LAST_PORT} 的整数，不能是“${typed}”。`);
}
