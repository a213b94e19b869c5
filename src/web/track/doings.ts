import { html } from 'hono/html';
import { paths } from '#paths';
import { formFields, hiddenField } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { askedFor } from './asked-for.ts';
import { may, type OwnAct } from './may.ts';
import { ownForms } from './own-forms.ts';
import type { TrackShown } from './page.ts';

/** What is asked of the applicant, in the words of the notice, with the way to answer it. */
export function demands(track: TrackShown): Content {
  const { request } = track.own;
  return [
    may('supplement', request) && asked(track, 'askToSupplement', 'supplement'),
    may('giveReasons', request) && asked(track, 'askForReasons', 'giveReasons'),
  ];
}

/** What the applicant can do of himself. */
export function doings(track: TrackShown): Content {
  const { request } = track.own;
  return [
    may('rate', request) && html`<p class="row noprint">${link('rate', 'btn')}</p>`,
    may('demandCorrection', request) && html`<p class="row noprint">${link('demandCorrection', 'btn btn--quiet')}</p>`,
    may('withdraw', request) && html`<p class="row noprint">${link('withdraw', 'btn')}</p>`,
    partsOf(track),
  ];
}

function asked({ own }: TrackShown, notified: 'askToSupplement' | 'askForReasons', act: OwnAct): Html {
  return html`${askedFor(own, notified)}
<p class="row noprint">${link(act, 'btn btn--primary')}</p>`;
}

function link(act: OwnAct, classes: string): Html {
  const { path, title } = ownForms[act];
  return html`<a class="${classes}" href="${path}">${title}</a>`;
}

/** The applications that this one was divided into, and the one that it was divided from. */
function partsOf({ own: { request, acts }, csrf }: TrackShown): Content {
  const parts = (acts.findLast(({ act }) => act === 'split')?.data.parts ?? []) as readonly string[];
  const others = request.partOf ? [request.partOf] : parts;
  if (others.length === 0) return null;

  return html`<ul class="row noprint">${others.map(
    (other, i) =>
      html`<li><form class="press" method="post" action="${paths.trackedPart}">${hiddenField(formFields.csrf, csrf)}${hiddenField('request', other)}<button class="btn">${request.partOf ? '看拆分以前的申请' : `看第 ${i + 1} 件`}</button></form></li>`,
  )}</ul>`;
}
