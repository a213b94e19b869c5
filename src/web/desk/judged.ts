import type { Context } from 'hono';
import type { ActRule } from '#agencies/act-rule';
import type { Relation } from '#agencies/permit';
import { agencyById, relationTo } from '#agencies/queries';
import type { Agency, Asker } from '#agencies/types';
import type { NotAllowed } from '#journal/types';
import { switched } from '../view.ts';
import type { Desk } from './desk.ts';
import { mayEver } from './may-ever.ts';
import { refusedPage } from './refused-page.ts';
import type { DeskEnv } from './session.ts';

/** Whose subject a page is about, and how that agency stands to whoever asks. */
export interface Place {
  readonly agency: Agency;
  readonly relation: Relation;
  readonly asker: Asker & { readonly agency: string };
}

export type Make = (c: Context<DeskEnv>, place: Place) => Response | Promise<Response>;

/**
 * The one place that judges every page of the desk: whether whoever asks may ever do this to what belongs to the
 * agency in the address. Whether he may do it now, the command says. Of agencies that he may not see and of those
 * that are none he is told the same.
 */
export function judged(desk: Desk, rule: ActRule, make: Make): (c: Context<DeskEnv>) => Promise<Response> {
  return async (c) => {
    const { asker } = c.var.session;
    const id = c.req.param('agency') ?? '';
    const relation = await relationTo(desk.db, asker, id);
    const allowed = mayEver(rule, asker, relation);
    const agency = allowed.ok ? await agencyById(desk.db, id) : null;
    if (!allowed.ok || !agency) return refusedPage(c, desk, allowed as NotAllowed);

    const other = c.req.method === 'GET' ? switched(c) : null;
    return other ?? make(c, { agency, relation, asker });
  };
}
