import { html } from 'hono/html';
import { personActs } from '#agencies/workflow';
import { paths } from '#paths';
import type { Remedy } from '#remedies/types';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Place } from '../../judged.ts';
import { mayEver } from '../../may-ever.ts';

/** 证据材料: everything about the contested request in one archive, for whoever may open what is sealed. */
export function evidencePanel(
  { agency, asker, relation }: Place,
  { subject, one }: { readonly subject: string; readonly one: Remedy },
): Content {
  if (!one.about || !mayEver(personActs.reveal, asker, relation).ok) return null;
  return panel({
    id: 'evidence',
    title: '证据材料',
    aside: html`<span class="muted">下载会留痕</span>`,
    body: html`<div class="stack"><p>那件申请的申请书和附件、各份文书、送达回证、检索记录、办理经过和留痕，附目录和校验值。</p>
<p class="row"><a class="btn" href="${paths.deskEvidence(agency.id, subject)}">下载证据材料（ZIP）</a></p></div>`,
  });
}
