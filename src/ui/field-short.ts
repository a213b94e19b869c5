import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

/** A field of one line. */
export interface ShortField {
  readonly id: string;
  /** the name it is sent under; absent: the id */
  readonly name?: string;
  readonly label: string;
  readonly type: 'date' | 'number' | 'text';
  readonly value: string;
  readonly hint?: Content;
  readonly error?: string;
  readonly min?: number;
  readonly max?: number;
}

export function shortField({ id, name = id, label, type, value, hint, error, min, max }: ShortField): Html {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="${error ? 'field field--bad' : 'field'}"><label for="${id}">${label}</label>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${error && html`<p class="error" id="${id}-error">${error}</p>`}
<input class="input input--s" type="${type}" id="${id}" name="${name}" value="${value}"${bounds(min, max)}${by && html` aria-describedby="${by}"`}${error ? raw(' aria-invalid="true"') : ''}></div>`;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly checked: boolean;
}

/** One box to tick, or one of several to choose from. */
export function choice(type: 'checkbox' | 'radio', { id, name, value, words, checked }: Choice): Html {
  return html`<div class="choice"><input type="${type}" id="${id}" name="${name}" value="${value}"${checked && raw(' checked')}><label for="${id}">${words}</label></div>`;
}

function bounds(min: number | undefined, max: number | undefined): Html {
  return html`${min !== undefined && html` min="${min}"`}${max !== undefined && html` max="${max}"`}`;
}
