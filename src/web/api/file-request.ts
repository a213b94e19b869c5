import type { z } from 'zod';
import { askerFor } from '#agencies/systems/queries';
import type { Attachment } from '#requests/application/attachments';
import { checkApplication } from '#requests/application/check';
import { file } from '#requests/commands/file';
import { supplement } from '#requests/commands/supplement';
import { requestBySubject } from '#requests/queries';
import type { Call } from './call.ts';
import { json, problem, refusal } from './problem.ts';
import { readStatus } from './read-status.ts';
import type { filing, supplementing } from './schemas.ts';

/** POST …/requests: files an application for somebody, under the same rules as the form on the portal. */
export async function fileRequest({ site, system, agency, body, key }: Call<z.output<typeof filing>>) {
  const { attachments, ...typed } = body;
  const checked = checkApplication(typed);
  if (!('application' in checked)) return problem(422, { errors: checked });

  const command = { asker: askerFor(system), key, agency: agency.id, application: checked.application };
  const outcome = await file(site.registry, { ...command, attachments: attachments.map(opened) });
  if (!outcome.ok) return refusal(outcome);
  const { subject, queryCode } = outcome;
  return json({ request: subject.replace('request/', ''), queryCode }, 201);
}

/** POST …/supplement: what the applicant wants now. */
export async function supplementRequest(call: Call<z.output<typeof supplementing>>): Promise<Response> {
  const { site, system, agency, subject, body, key } = call;
  const request = await requestBySubject(site.db, agency.id, subject);
  if (!request) return problem(404);

  const on = { asker: askerFor(system), key, agency: agency.id, request: subject, seen: request.version };
  const outcome = await supplement(site.registry, {
    ...on,
    wants: body.wants,
    attachments: body.attachments.map(opened),
  });
  return outcome.ok ? readStatus(call) : refusal(outcome);
}

function opened({ name, content }: { readonly name: string; readonly content: string }): Attachment {
  return { name, bytes: Buffer.from(content, 'base64') };
}
