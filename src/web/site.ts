import type { Context } from 'hono';
import type { SignIn } from '#agencies/sign-in/types';
import type { Registry } from '#agencies/types';
import type { Db } from '#store/schema';
import type { Instant } from '#store/time';
import type { Library } from './library.ts';
import type { Ops } from './ops/routes.ts';
import type { Outcome } from './reading/reader.ts';

/** What the pages are served from; tests hand in their own. */
export interface Site {
  readonly registry: Registry;
  /** the registry's database */
  readonly db: Db;
  /** 演示: said on every page */
  readonly demo: boolean;
  readonly library: Library;
  readonly signIn: SignIn;
  /** the visitor's browser speaks https, to us or to the proxy before us */
  readonly isHttps: (c: Context) => boolean;
  readonly now: () => Instant;
  /** reads an upload; null when too many are waiting */
  readonly examine: (bytes: Uint8Array) => Promise<Outcome | null>;
  /** the visitor's address, or null where there is none (tests, sockets of the machine itself) */
  readonly addressOf: (c: Context) => string | null;
  /** tells the operator about a mistake of ours; never anything a visitor sent */
  readonly report: (id: string, error: unknown) => void;
  /** what watches over the process */
  readonly ops: Ops;
}
