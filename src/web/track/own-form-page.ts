import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { paths } from '#paths';
import { numberOf } from '#requests/ids';
import type { OwnRequest } from '#requests/queries/own';
import { postForm, submitRow } from '#ui/form';
import type { Html } from '#ui/html';
import { errorSummary, type Mistake } from '#ui/notice';
import type { Chosen } from '../chosen/brought.ts';
import { chosenShown } from '../chosen/shown.ts';
import type { Shown } from '../view.ts';
import { may } from './may.ts';
import type { OwnForm } from './own-form.ts';
import { trackedPage } from './tracked-page.ts';

export interface OwnFormShown {
  readonly form: OwnForm;
  readonly own: OwnRequest;
  readonly agency: Agency;
  readonly csrf: string;
  readonly key: string;
  /** what was typed, where the form comes back */
  readonly fields: ReadonlyMap<string, string>;
  readonly chosen: Chosen;
  readonly mistakes: readonly Mistake[];
}

/** A page on which an applicant does one thing about his request. */
export function ownFormPage(shows: OwnFormShown, shown: Shown): Html {
  const { form, own, agency, mistakes } = shows;
  const page = {
    title: mistakes.length ? `有错误 - ${form.title}` : form.title,
    ...{ agency, above: [{ words: '查询进度', href: paths.tracked }], here: form.title },
    main: html`<p class="muted">${numberOf(agency, own.request)}</p>
<h1>${form.title}</h1>
${mistakes.length > 0 && errorSummary('还没有提交', mistakes)}
${may(form.act, own.request) ? open(shows) : html`<p>现在不能${form.title}。</p><p class="row"><a class="btn" href="${paths.tracked}">看办理进度</a></p>`}`,
  };
  return trackedPage(page, shown);
}

function open({ form, own, csrf, key, fields, chosen, mistakes }: OwnFormShown): Html {
  const error = (field: string) => mistakes.find((mistake) => mistake.field === field)?.says;
  return postForm({
    ...{ action: form.path, csrf, key, seen: own.request.version },
    files: form.files ?? false,
    body: html`${form.fields({ own, text: (field) => fields.get(field), error, kept: chosenShown('attachments', chosen) })}
<div id="send">${submitRow({ words: form.submit, beside: html`<a class="btn btn--quiet" href="${paths.tracked}">返回</a>` })}</div>`,
  });
}
