import { html } from 'hono/html';
import { citationText } from '#law/citation';
import type { Written } from '#remedies/letters/written';
import { letterHtml } from '#requests/letters/html';
import type { Missing } from '#requests/letters/missing';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';

/** Where the page shows it. */
export const PREVIEW = 'preview';

/** 清样: the letter as it would be sent, and everything that is missing yet. */
export function previewPanel(word: string, { letter, missing }: Written): Content {
  const body = html`<div class="stack">${missing.length ? lacking(word, missing) : notice('green', html`<p>依法应当写明的都齐了。还没有办理，日期到办理的时候填。</p>`)}
${letter ? html`<div class="sheet">${letterHtml(letter)}</div>` : html`<p>没有要求被投诉机关说明过情况，也没有要它整改的，不给它发文书。</p>`}</div>`;
  return panel({ id: PREVIEW, title: '文书清样', body });
}

function lacking(word: string, missing: readonly Missing[]): Content {
  const lines = missing.map(
    (one) =>
      html`<li>${mended(word, one)}<span class="nowrap">（${one.because.map(citationText).join('、')}）</span></li>`,
  );
  return notice('amber', html`<h3>还不能签发，缺 ${missing.length} 项</h3><ul>${lines}</ul>`);
}

function mended(word: string, { says, mend, field }: Missing): Content {
  if (mend === 'draft') return html`<a href="#${word}-${field}">${says}</a>`;
  return mend === 'agency' ? html`${says}，请系统管理员在“本机关”里补上` : says;
}
