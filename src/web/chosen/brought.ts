import { randomBytes } from 'node:crypto';
import type { Registry } from '#agencies/types';
import { isAnswered } from '#journal/answered';
import { type Attachment, type FileKinds, sorted } from '#requests/application/attachments';
import { type FormKey, formKey } from '#store/chosen/form-key';
import { type ChosenFile, chosenOf, dropChosen, keepChosen, openChosen } from '#store/chosen/queries';
import type { Sent } from '../reading/form.ts';
import { type Held, heldIn, heldText, names, newHandle } from './held.ts';
import { troubleWith } from './trouble.ts';

/** Whose form it is, and what its files are. */
export interface OfForm {
  /** what nobody else's form has: its token, or who sends it from which page */
  readonly form: string;
  /** whose room kept files take: the key of an address, a member of staff */
  readonly sender: string;
  readonly kinds: FileKinds;
  /** what the form does: where it was done already, files that are gone are missed by nobody */
  readonly acts: readonly { readonly agency: string; readonly by: string; readonly key: string | null }[];
}

/** The files of a form that was sent. */
export interface Brought {
  readonly of: OfForm;
  readonly key: FormKey | null;
  readonly handle: string;
  /** kept when the form was sent before, and not taken out */
  readonly kept: readonly ChosenFile[];
  readonly takenOut: readonly string[];
  /** chosen this time, and taken */
  readonly fresh: readonly Attachment[];
  /** why others are not; null where all are */
  readonly trouble: string | null;
}

/** What the form that comes back shows of its files. */
export interface Chosen {
  /** what its hidden field carries; empty while nothing is kept */
  readonly held: string;
  readonly files: readonly ChosenFile[];
  /** names of good files that there was no room for */
  readonly unkept: readonly string[];
}

export const noneChosen: Chosen = { held: '', files: [], unkept: [] };

type Desk = Pick<Registry, 'db' | 'ring' | 'now'>;

/** Which files a form brought: those kept before, those chosen now, and what is wrong with the others. */
export async function broughtBy(registry: Desk, sent: Sent, of: OfForm): Promise<Brought> {
  const { handle, ids } = heldIn(sent);
  const takenOut = sent.every.get(names.takeOut) ?? [];
  const wanted = ids.filter((id) => !takenOut.includes(id));
  const key = handle ? await keyOf(registry, of, handle) : null;
  const kept = key ? await chosenOf(registry.db, key, { ids: wanted, now: registry.now() }) : [];
  const missing = wanted.length - kept.length;
  const gone = missing && !(await isDone(registry, of)) ? missing : 0;

  const chosen = sent.files.filter(({ control }) => control === of.kinds.field);
  const again = ({ name, bytes }: Attachment) => kept.some(({ id }) => id === key?.nameOf(name, bytes));
  const whole = chosen
    .filter(({ cut }) => !cut)
    .map(named)
    .filter((file) => !again(file));
  const { taken: fresh, refused } = sorted(whole, of.kinds, kept.length);
  const cut = sent.tooMuch ? (chosen.find((file) => file.cut)?.name ?? '') : null;
  return { of, key, handle, kept, takenOut, fresh, trouble: troubleWith({ refused, cut, gone }) };
}

/** What came of a form that was too much to be read, or came too often: its kept files alone. */
export function keptAlone(registry: Desk, sent: Sent, of: OfForm): Promise<Brought> {
  return broughtBy(registry, { ...sent, files: [], tooMuch: false }, of);
}

/** The files to act on; null where some were dropped while the form was under way. */
export async function filesToSend(registry: Desk, brought: Brought): Promise<readonly Attachment[] | null> {
  const { key, kept, fresh, of } = brought;
  if (!key || !kept.length) return fresh;
  const opened = await openChosen(registry.db, key, { ids: kept.map(({ id }) => id), now: registry.now() });
  if (opened) return [...opened, ...fresh];
  return (await isDone(registry, of)) ? fresh : null;
}

/** Keeps what was chosen, for the form that comes back. */
export async function keepBrought(registry: Desk, brought: Brought): Promise<Chosen> {
  const { of, kept, fresh, takenOut } = brought;
  if (!fresh.length && !kept.length) {
    await letGo(registry, brought);
    return noneChosen;
  }

  const handle = brought.handle || newHandle(randomBytes);
  const key = brought.key ?? (await keyOf(registry, of, handle));
  await dropChosen(registry.db, key, takenOut);
  const now = fresh.length
    ? await keepChosen(registry.db, { of: key, sender: of.sender, at: registry.now(), files: fresh })
    : [];
  const files = [...kept, ...now.filter(({ id }) => !kept.some((one) => one.id === id))];
  const unkept = fresh.map(({ name }) => name).filter((name) => !now.some((one) => one.name === name));
  return { held: files.length ? heldText({ handle, ids: files.map(({ id }) => id) }) : '', files, unkept };
}

/** Forgets what was kept: it was acted on. */
export async function letGo({ db }: Desk, { key }: Brought): Promise<void> {
  if (key) await dropChosen(db, key);
}

const LONGEST_NAME = 120;

function named({ name, bytes }: Attachment): Attachment {
  return { name: name.slice(-LONGEST_NAME).toWellFormed(), bytes };
}

function keyOf({ db, ring, now }: Desk, { form }: OfForm, handle: Held['handle']): Promise<FormKey> {
  return formKey(db, ring, `${form} ${handle}`, now());
}

async function isDone({ db }: Desk, { acts }: OfForm): Promise<boolean> {
  for (const act of acts) if (!(await isAnswered(db, act))) return false;
  return acts.length > 0;
}
