import type { Instant } from '#store/time';

/** What the command line may say, and the clock; the rest comes from the environment. */
export interface ServeOptions {
  readonly port?: number;
  readonly data?: string;
  readonly now: () => Instant;
}

export interface Settings {
  readonly port: number;
  readonly data: string;
  /** a proxy stands before us and names the visitor's address */
  readonly proxied: boolean;
}

/** Why the site cannot start; `message` says what to do. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const PORT = 8000;
const LAST_PORT = 65_535;

/** `PORT`, `GONGKAI_DATA` and `GONGKAI_PROXY`, under what was said on the command line. */
export function settingsFrom(
  { port, data }: Pick<ServeOptions, 'port' | 'data'>,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  return {
    port: port ?? portFrom(env.PORT),
    data: data ?? (env.GONGKAI_DATA || 'data'),
    proxied: env.GONGKAI_PROXY === '1',
  };
}

function portFrom(typed: string | undefined): number {
  if (!typed) return PORT;
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= LAST_PORT) return Number(typed);
  throw new CannotStart(`PORT 要写 0 到 ${LAST_PORT} 的整数，不能是“${typed}”。`);
}
