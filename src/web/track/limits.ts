import type { Limit } from '#store/rates/queries';

/** How often one address may name a number and its code, or send a form under them. */
export const TRIES: Limit = { times: 30, minutes: 10 };
