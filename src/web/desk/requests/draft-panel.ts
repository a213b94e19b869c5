import { html } from 'hono/html';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { letterHtml } from '#requests/letters/html';
import type { Missing } from '#requests/letters/missing';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { formOf } from './act-forms.ts';
import { asksOf } from './acts-panel.ts';
import { draftFields } from './draft-fields.ts';
import { draftFiles } from './draft-files.ts';
import type { CaseShown, Drafted } from './shown.ts';

/** The button that keeps a draft and passes it on at once. */
export const andSubmit = 'submit';

const nothing = { kind: '', finding: '', reasons: '', providing: '', attachments: '', grounds: [] };

/** 拟答复书: its form while it can be written, its fair copy, and everything that is missing yet. */
export function draftPanel(shown: CaseShown): Content {
  const { drafted, of } = shown;
  if (of.request.decision || of.request.ended) return null;
  const may = shown.may.get('draft')?.ok;
  if (!may && !drafted) return null;
  return panel({
    id: 'letter',
    title: '拟答复书',
    aside: html`<span class="muted">${state(shown)}</span>`,
    body: html`<div class="stack">${may && form(shown)}
${drafted && missingNotice(drafted.missing)}
${drafted?.letter && html`<div class="sheet">${letterHtml(drafted.letter)}</div>`}</div>`,
  });
}

function state({ drafted, of, people }: CaseShown): string {
  if (!drafted) return '还没有草稿';
  if (!drafted.kept) return '清样，还没有保存';
  const drafts = of.acts.filter(({ act }) => act === 'draft');
  return `第 ${drafts.length} 稿，${people.get(drafts.at(-1)?.actor ?? '') ?? ''}`;
}

function form(shown: CaseShown): Content {
  const { agency, subject, csrf, key, of, drafted } = shown;
  const { word, button } = formOf('draft');
  const beside = html`<button class="btn" name="${andSubmit}" value="1">保存并送审核</button><button class="btn" name="look" value="1">看清样，先不保存</button>`;
  return postForm({
    action: `${paths.deskRequestAct(agency.id, subject, word)}${shown.walk.query}`,
    csrf,
    key: `${key}-${word}`,
    seen: of.request.version,
    files: true,
    body: html`${draftFields(asksOf(shown, word), drafted?.words ?? nothing)}
${draftFiles(shown, word)}${submitRow({ words: button, beside })}`,
  });
}

function missingNotice(missing: NonNullable<Drafted['missing']>): Content {
  if (!missing.length) return notice('green', html`<p>依法应当写明、办到的都齐了，可以送审核、签发。</p>`);
  return notice(
    'amber',
    html`<h3>还不能签发，缺 ${missing.length} 项</h3><ul>${missing.map((one) => html`<li>${mended(one)}<span class="nowrap">（${one.because.map(citationText).join('、')}）</span></li>`)}</ul>`,
  );
}

function mended({ says, mend, field }: Missing): Content {
  if (mend === 'draft') return html`<a href="#draft-${field}">${says}</a>`;
  return mend === 'agency' ? html`${says}，请系统管理员在“本机关”里补上` : says;
}
