import { LARGEST_FILE, MOST_FILES } from '#requests/application/attachments';
import type { Limit } from '#store/rates/queries';

/** What a form has besides its files. */
export const FIELD_BYTES = 256 * 1024;
/** How much of a form is read. */
export const SENT_BYTES = MOST_FILES * LARGEST_FILE + FIELD_BYTES;

/** How often one address may send the form, filled in well or not. */
export const SENDINGS: Limit = { times: 30, minutes: 10 };
