import type { Steps } from './steps.ts';

/** 重发: what a machine sent under its key, as a keyed digest, so that something else under the same key is refused. */
export const sentDigest: Steps = {
  '5401-keep-idempotency-digest': 'alter table keep_idempotency add column digest text',
};
