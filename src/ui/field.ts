import { html, raw } from 'hono/html';
import type { Content, Html } from './html.ts';

export interface Field {
  readonly id: string;
  /** the name it is sent under; absent: the id */
  readonly name?: string;
  readonly label: string;
  readonly hint?: Content;
  readonly error?: string | undefined;
  /** may be left empty, and says so */
  readonly optional?: boolean;
}

export interface TextField extends Field {
  readonly value: string;
}

export interface FileField extends Field {
  /** what the visitor's machine shows first; never a limit */
  readonly accept: string;
  /** several may be chosen at once */
  readonly multiple?: boolean;
}

/** A file to choose. */
export function fileField(field: FileField): Html {
  return labelled(
    field,
    html`<input class="input" type="file"${named(field)} accept="${field.accept}"${field.multiple && raw(' multiple')}>`,
  );
}

/** A longer text to type or paste. */
export function textField(field: TextField): Html {
  // the parser drops one line break right after the tag, so one is given to it
  return labelled(
    field,
    html`<textarea class="input"${named(field)} spellcheck="false">
${field.value}</textarea>`,
  );
}

/** A control under its label, its hint and what is wrong with it. */
export function labelled({ id, label, hint, error, optional }: Field, control: Html): Html {
  return html`<div class="${error ? 'field field--bad' : 'field'}"><label for="${id}">${label}${optional && html`<span class="opt">（选填）</span>`}</label>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${error && html`<p class="error" id="${id}-error">${error}</p>`}
${control}</div>`;
}

/** The attributes that tie a control to its label, hint and error. */
export function named({ id, name = id, hint, error }: Field): Html {
  return html` id="${id}" name="${name}"${described(id, hint, error)}${error ? raw(' aria-invalid="true"') : null}`;
}

/** What a control or a group of them is described by. */
export function described(id: string, hint: Content | undefined, error: string | undefined): Html {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`${by && html` aria-describedby="${by}"`}`;
}
