import type { Limit } from '#store/rates/queries';

const MIB = 1024 * 1024;

/** How large a file may be. */
export const FILE_MEGABYTES = 20;
export const FILE_BYTES = FILE_MEGABYTES * MIB;
/** What a form has besides its file: its other fields and the lines between them. */
const FORM_BYTES = 4 * MIB;
/** How much of a form is read. */
export const SENT_BYTES = FILE_BYTES + FORM_BYTES;
/** How much is read from an address that has used up its turns: enough to give its text back. */
export const SENT_BYTES_AFTER = FORM_BYTES;
/** How many characters may be pasted. */
export const TEXT_CHARACTERS = 600_000;

/** How often one address may hand something in. */
export const UPLOADS: Limit = { times: 30, minutes: 10 };
