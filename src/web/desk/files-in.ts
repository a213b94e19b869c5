import type { Context } from 'hono';
import type { Asker } from '#agencies/types';
import type { Attachment, FileKinds } from '#requests/application/attachments';
import { type Brought, broughtBy, filesToSend, type OfForm } from '../chosen/brought.ts';
import { DROPPED } from '../chosen/trouble.ts';
import type { Desk } from './desk.ts';
import type { DeskEnv } from './session.ts';
import { mistaken, type Trouble } from './trouble.ts';

export interface DeskForm {
  readonly asker: Asker;
  readonly kinds: FileKinds;
  readonly acts: readonly { readonly agency: string; readonly key: string | null }[];
}

/** The files of the form that was sent here; those that are kept are for whoever sent it alone. */
export function filesBrought(c: Context<DeskEnv>, desk: Desk, { asker, kinds, acts }: DeskForm): Promise<Brought> {
  const by = asker.actor;
  const of: OfForm = { form: `desk ${by} ${c.req.path}`, sender: by, kinds, acts: acts.map((act) => ({ ...act, by })) };
  return broughtBy(desk.registry, c.var.sent, of);
}

const TOO_LARGE = 413;

/** What is wrong with the files, said at their control; null where they can be acted on. */
export function filesTrouble(c: Context<DeskEnv>, { trouble }: Brought, field: string): Trouble | null {
  if (!trouble) return null;
  const wrong = mistaken([{ field, says: trouble }]);
  return c.var.sent.tooMuch ? { ...wrong, status: TOO_LARGE } : wrong;
}

/** The files to act on; or what is wrong with them. */
export async function filesGood(
  c: Context<DeskEnv>,
  desk: Desk,
  brought: Brought,
  field: string,
): Promise<readonly Attachment[] | Trouble> {
  const trouble = filesTrouble(c, brought, field);
  return trouble ?? (await filesToSend(desk.registry, brought)) ?? mistaken([{ field, says: DROPPED }]);
}
