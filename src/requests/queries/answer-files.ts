import type { AgencyId, Registry } from '#agencies/types';
import { actsAbout } from '#journal/queries';
import { givenBy } from '../letters/given-files.ts';
import { requestBySubject } from '../queries.ts';
import { type NamedFile, namedFiles } from './named-files.ts';

/** The files that came with the answer that stands, in the order it names them; none before it was served. */
export async function answerFilesOf(
  registry: Pick<Registry, 'db' | 'ring'>,
  { agency, request }: { readonly agency: AgencyId; readonly request: string },
): Promise<readonly NamedFile[]> {
  const stands = await requestBySubject(registry.db, agency, request);
  if (!stands?.served) return [];

  const answer = (await actsAbout(registry.db, agency, request)).findLast(({ act }) => act === 'answer');
  const digests = answer ? givenBy(answer) : [];
  if (digests.length === 0) return [];
  const files = await namedFiles(registry, { agency, request });
  return digests.flatMap((digest) => files.find((file) => file.digest === digest) ?? []);
}
