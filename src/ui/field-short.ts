import { html } from 'hono/html';
import { type Field, labelled, named } from './field.ts';
import type { Html } from './html.ts';

/** A field of one line. */
export interface ShortField extends Field {
  readonly type: 'date' | 'number' | 'text' | 'search' | 'tel' | 'email' | 'url';
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
  /** as long as there is room, for names and addresses */
  readonly wide?: boolean;
  /** what the browser may fill in: username, one-time-code, off */
  readonly autocomplete?: string;
  /** the keys a phone shows */
  readonly inputmode?: 'numeric' | 'tel' | 'email' | 'url';
}

export interface PasswordField extends Field {
  readonly autocomplete: 'current-password' | 'new-password';
}

export function shortField(field: ShortField): Html {
  const { type, value, wide, autocomplete, inputmode } = field;
  return labelled(
    field,
    html`<input class="${wide ? 'input' : 'input input--s'}" type="${type}"${named(field)} value="${value}"${bounds(field)}${autocomplete && html` autocomplete="${autocomplete}" autocapitalize="off" spellcheck="false"`}${inputmode && html` inputmode="${inputmode}"`}>`,
  );
}

/** A password. It has no value: what was typed is never sent back. */
export function passwordField(field: PasswordField): Html {
  return labelled(
    field,
    html`<input class="input" type="password"${named(field)} autocomplete="${field.autocomplete}">`,
  );
}

function bounds({ min, max }: ShortField): Html {
  return html`${min !== undefined && html` min="${min}"`}${max !== undefined && html` max="${max}"`}`;
}
