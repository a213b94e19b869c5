import { html } from 'hono/html';
import { calendarFor } from '#agencies/calendar';
import type { Agency } from '#agencies/types';
import type { Ruling } from '#law/ruling';
import type { Listed } from '#remedies/queries';
import { dueOf } from '#requests/deadlines';
import { numberOf } from '#requests/ids';
import type { NamedFile } from '#requests/queries/named-files';
import type { OwnRequest } from '#requests/queries/own';
import { isDisclosed } from '#requests/releases/may';
import type { Content, Html } from '#ui/html';
import { notice } from '#ui/notice';
import { sectionHead } from '#ui/panel';
import { timeline } from '#ui/timeline';
import type { Shown } from '../view.ts';
import { trackAside } from './aside.ts';
import { clockOf } from './clock-of.ts';
import { comes } from './comes.ts';
import { correctionsOf } from './corrections.ts';
import { demands, doings } from './doings.ts';
import { filesList } from './given-files.ts';
import { ownLetters } from './letters.ts';
import { lettersList } from './letters-list.ts';
import { momentsOf } from './moments.ts';
import { ownWords } from './own-words.ts';
import { redress } from './redress.ts';
import { releaseOf } from './release.ts';
import { resultOf, standingOf } from './standing.ts';
import { trackedPage } from './tracked-page.ts';

/** What the page of one request is made from. */
export interface TrackShown {
  readonly own: OwnRequest;
  readonly agency: Agency;
  /** whom complaints go to; null where nobody above the agency is here */
  readonly receiver: Ruling<Agency> | null;
  /** demands to correct what was given */
  readonly demands: readonly Listed<'correction'>[];
  /** those of them whose notice he can take away */
  readonly notices: readonly string[];
  /** what was given with the answer */
  readonly files: readonly NamedFile[];
  readonly today: string;
  readonly csrf: string;
  /** what was done just now */
  readonly done: string | null;
}

/** 申请进度: the title is the conclusion, then the clock, then what happened, then what can be done. */
export function trackPage(track: TrackShown, shown: Shown): Html {
  const { own, agency, receiver, today } = track;
  const { request } = own;
  const calendar = calendarFor(agency);
  const due = dueOf(request, calendar);
  const letters = ownLetters(own);
  const { title, says } = standingOf(request, due, today);
  const late = due !== null && due.ruling.value < today && !request.decision;

  const page = {
    ...{ title, agency, here: '查询进度' },
    main: html`<div class="cols">
<div class="stack">
${track.done && notice('green', track.done)}
<p class="muted">${request.number ? '登记号' : '收件编号'}　${numberOf(agency, request)}</p>
<h1>${unbroken(title)}</h1>
${says && html`<p>${says}</p>`}
${request.served && html`<p>处理决定：<strong>${resultOf(request) ?? ''}</strong></p>`}
${clockOf(request, due, today)}
${demands(track)}
${section('h-course', '办理过程', timeline([...momentsOf(own, (at) => numberOf(agency, at)), ...comes(request, due, today)]))}
${letters.length > 0 && section('h-letters', '文书', lettersList(letters))}
${track.files.length > 0 && section('h-files', '随答复提供的文件', filesList(track.files))}
${track.demands.length > 0 && section('h-corrections', '更正要求', correctionsOf(track.demands, track.notices))}
${(isDisclosed(request) || request.release) && section('h-release', '主动公开', releaseOf(track))}
${section('h-own', '您的申请', [ownWords(own), doings(track)])}
${section('h-redress', '对办理不满意', redress({ request, agency, receiver, calendar, late }))}
</div>
<aside class="stack noprint">
${trackAside(track)}
</aside>
</div>`,
  };
  return trackedPage(page, shown);
}

/** A day is not broken over two lines. */
function unbroken(title: string): Content {
  const pieces = title.split(/((?:\d+年)?\d+月\d+日)/);
  return pieces.map((piece, i) => (i % 2 ? html`<span class="nowrap">${piece}</span>` : piece));
}

function section(id: string, title: string, body: Content): Html {
  return html`<section aria-labelledby="${id}" class="stack">
${sectionHead(id, title)}
${body}
</section>`;
}
