import { type Context, Hono } from 'hono';
import { agencyById, allAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { notFound } from '../portal/errors.ts';
import { page } from '../respond.ts';
import type { Site } from '../site.ts';
import { shownTo, switched } from '../view.ts';
import { blankForm } from './blank-form.ts';
import { choosePage } from './choose-page.ts';
import { receive, tokenOf } from './receive.ts';
import { show } from './show.ts';
import { sought } from './sought.ts';
import { newToken } from './token.ts';
import { emptyFilling } from './typed.ts';

const LONGEST_SOUGHT = 60;

/** 依申请公开: the agencies that can be asked, and the form of each. */
export function applyRoutes(site: Site): Hono {
  return new Hono()
    .get(paths.apply, async (c) => switched(c) ?? (await choose(c, site)))
    .get(paths.applyToPattern, async (c) => switched(c) ?? (await form(c, site)))
    .post(paths.applyToPattern, async (c) => {
      const agency = await asked(c, site);
      return agency ? receive(c, site, agency) : notFound(c);
    })
    .get(paths.blankFormPattern, async (c) => {
      const agency = await asked(c, site);
      return agency ? blankForm(c, site, agency) : notFound(c);
    });
}

async function choose(c: Context, { db }: Site): Promise<Response> {
  const words = (c.req.query('q') ?? '').trim().slice(0, LONGEST_SOUGHT);
  const all = (await allAgencies(db)).filter(({ state }) => state === 'active');
  const agencies = sought(all, words);
  return page(String(choosePage({ agencies, total: all.length, sought: words }, shownTo(c))));
}

async function form(c: Context, site: Site): Promise<Response> {
  const agency = await asked(c, site);
  if (!agency) return notFound(c);
  return show(c, { agency, token: newToken(tokenOf(site, agency)), filling: emptyFilling, offers: null, wrong: null });
}

/** The agency of the address, while it is in use. */
async function asked(c: Context, { db }: Site): Promise<Agency | null> {
  const agency = await agencyById(db, c.req.param('agency') ?? '');
  return agency?.state === 'active' ? agency : null;
}
