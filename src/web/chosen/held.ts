import type { Sent } from '../reading/form.ts';

/** What a form carries of files that were kept for it. */
export interface Held {
  /** who has it can send the files again from the same form; empty where none are kept */
  readonly handle: string;
  readonly ids: readonly string[];
}

/** Names of the fields beside the one that files are chosen with. */
export const names = { held: 'held', takeOut: 'takeOut' } as const;

const MOST_IDS = 20;
const PART = /^[\w-]{22}$/;

/** The hidden field of a form that was sent. */
export function heldIn({ fields }: Sent): Held {
  const [handle = '', ...ids] = (fields.get(names.held) ?? '').split('.').filter((part) => PART.test(part));
  return { handle, ids: [...new Set(ids)].slice(0, MOST_IDS) };
}

export function heldText({ handle, ids }: Held): string {
  return [handle, ...ids].join('.');
}

const HANDLE_BYTES = 16;

export function newHandle(random: (bytes: number) => Buffer): string {
  return random(HANDLE_BYTES).toString('base64url');
}
