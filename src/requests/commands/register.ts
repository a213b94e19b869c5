import type { Registry } from '#agencies/types';
import { queueFor } from '#journal/record';
import type { Outcome } from '#journal/types';
import { nextIn } from '../queries.ts';
import { type OnRequest, requestAct } from './request-act.ts';

/** 第四十五条 — 登记: the request gets its number in the agency's series of the year it was received in. */
export function register(registry: Registry, command: OnRequest): Promise<Outcome> {
  return requestAct(registry, command, 'register', async ({ received, arrived }, { w }) => {
    await queueFor(w, command.agency);
    const year = Number((received ?? arrived).slice(0, 4));
    return { data: { year, number: await nextIn(w.tx, 'number', { agency: command.agency, year }) } };
  });
}
