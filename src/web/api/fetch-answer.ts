import type { z } from 'zod';
import { fetchAnswer as fetch } from '#requests/commands/fetch-answer';
import { asFile } from '../track/letter-file.ts';
import type { Call } from './call.ts';
import { refusal } from './problem.ts';
import type { paper } from './schemas.ts';

/** GET …/answer: the letter that was signed, as a file. */
export async function fetchAnswer({
  site,
  system,
  agency,
  subject,
  query,
}: Call<unknown, z.output<typeof paper>>): Promise<Response> {
  const outcome = await fetch(site.registry, { system, agency: agency.id, request: subject });
  return outcome.ok ? asFile(outcome.letter, query.as) : refusal(outcome);
}
