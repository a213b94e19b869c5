import type { ConnectedSystem } from '#agencies/systems/types';
import type { Agency } from '#agencies/types';
import type { FormKey } from '#journal/types';
import type { Site } from '../site.ts';

/** A call that was let in, with what it brought, validated. */
export interface Call<Body = unknown, Query = unknown> {
  readonly site: Site;
  readonly system: ConnectedSystem;
  readonly agency: Agency;
  /** request/2026-7, which the system filed itself; empty where the path names none */
  readonly subject: string;
  /** the file in the path; empty where it names none */
  readonly file: string;
  readonly body: Body;
  readonly query: Query;
  /** what makes the call, sent twice, act once; null where nothing is changed */
  readonly key: FormKey | null;
}

export type Handler<Body = unknown, Query = unknown> = (call: Call<Body, Query>) => Promise<Response>;
