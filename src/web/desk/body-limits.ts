import { params, paths } from '#paths';
import { LARGEST_FILE, MOST_FILES } from '#requests/application/attachments';

/** How many bytes of words a form may bring, and what that is in people's terms. */
export const WORD_BYTES = 262_144;
export const WORDS_SAID = '文字一共最多 256 KB，大约八万字';

/** How much of a form is read: words, and scanned originals where a form takes those. */
export function mostBytes(path: string): number {
  return takesFiles(path) ? WORD_BYTES + MOST_FILES * LARGEST_FILE : WORD_BYTES;
}

/** Whether files can come with the form that is posted here; it then says itself which of them were too much. */
export function takesFiles(path: string): boolean {
  return withFiles.test(path);
}

const [agency, request] = [inside(params.agency), inside(params.request)];
const word = '(?!reading$|redecision$)[a-z-]+';

/**
 * Applications, their supplements, opinions of those consulted, drafts of answers, proofs of service and what becomes public;
 * whatever is recorded about cases.
 */
const withFiles = new RegExp(
  `^(?:${paths.deskRequests(agency)}(?:/together|/${request}/(?:supplement|consultation-answers|draft|service|release))?|${paths.deskOf(agency)}/(?:(?:remedies|corrections|complaints)(?:/[^/]+/${word})?|supervision/[^/]+/[^/]+/${word}))$`,
);

/** `:agency{[a-z]+}` → `[a-z]+`. */
function inside(param: string): string {
  return param.replace(/^:\w+\{(.*)\}$/, '$1');
}
