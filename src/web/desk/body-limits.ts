import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { params, paths } from '#paths';
import { LARGEST_FILE, MOST_FILES } from '#requests/application/attachments';
import { tooLarge } from './too-large.ts';

const MOST_BYTES = 262_144;

/** How much a form may bring: words, and scanned originals where a form takes those. */
export function bodyLimits(): MiddlewareHandler {
  const words = bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge });
  const files = bodyLimit({ maxSize: MOST_BYTES + MOST_FILES * LARGEST_FILE, onError: tooLarge });
  return (c, next) => (takesFiles.test(c.req.path) ? files : words)(c, next);
}

const agency = inside(params.agency);

/** Applications, their supplements and drafts of their answers; whatever is recorded about cases. */
const takesFiles = new RegExp(
  `^(?:${paths.deskRequests(agency)}(?:/${inside(params.request)}/(?:supplement|draft))?|${paths.deskOf(agency)}/(?:remedies|corrections|complaints|supervision)(?:/.*)?)$`,
);

/** `:agency{[a-z]+}` → `[a-z]+`. */
function inside(param: string): string {
  return param.replace(/^:\w+\{(.*)\}$/, '$1');
}
