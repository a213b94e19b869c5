import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: Content;
  readonly error?: string;
}

export interface TextField extends Field {
  readonly value: string;
}

export interface FileField extends Field {
  /** what the visitor's machine shows first; never a limit */
  readonly accept: string;
}

/** A file to choose. */
export function fileField(field: FileField): Html {
  return around(
    field,
    html`<input class="input" type="file" id="${field.id}" name="${field.id}" accept="${field.accept}"${described(field)}>`,
  );
}

/** A longer text to type or paste. */
export function textField(field: TextField): Html {
  // the parser drops one line break right after the tag, so one is given to it
  return around(
    field,
    html`<textarea class="input" id="${field.id}" name="${field.id}" spellcheck="false"${described(field)}>
${field.value}</textarea>`,
  );
}

function around({ id, label, hint, error }: Field, control: Html): Html {
  return html`<div class="${error ? 'field field--bad' : 'field'}"><label for="${id}">${label}</label>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${error && html`<p class="error" id="${id}-error">${error}</p>`}
${control}</div>`;
}

function described({ id, hint, error }: Field): Html {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return raw(`${by && ` aria-describedby="${by}"`}${error ? ' aria-invalid="true"' : ''}`);
}
