import { chosenFiles } from '#ui/chosen-files';
import type { Content } from '#ui/html';
import type { Chosen } from './brought.ts';
import { names } from './held.ts';

/** The files that are kept for a form, above the control that more are chosen with. */
export function chosenShown(id: string, { held, files, unkept }: Chosen): Content {
  return chosenFiles({ id, held: { name: names.held, value: held }, takeOut: names.takeOut, files, again: unkept });
}
