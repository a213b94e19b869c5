import { fetchAnswerFile as fetch, listAnswerFiles as list } from '#requests/commands/fetch-answer-files';
import { download } from '../respond.ts';
import type { Call } from './call.ts';
import { json, problem, refusal } from './problem.ts';

/** GET …/answer/files: what came with the answer. */
export async function listAnswerFiles({ site, system, agency, subject }: Call): Promise<Response> {
  const outcome = await list(site.registry, { system, agency: agency.id, request: subject });
  if (!outcome.ok) return refusal(outcome);
  return json({
    files: outcome.files.map(({ digest, name, size, media }) => ({ id: digest, name, bytes: size, media })),
  });
}

/** GET …/answer/files/{file}: one of them, as the agency gave it. */
export async function fetchAnswerFile({ site, system, agency, subject, file }: Call): Promise<Response> {
  const outcome = await fetch(site.registry, { system, agency: agency.id, request: subject, file });
  if (!outcome) return problem(404);
  if (!outcome.ok) return refusal(outcome);
  const { bytes, name, media } = outcome;
  return download(bytes, { name, type: media, headers: { 'cache-control': 'no-store' } });
}
