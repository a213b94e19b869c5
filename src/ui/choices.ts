import { html, raw } from 'hono/html';
import { described } from './field.ts';
import type { Content, Html } from './html.ts';

type Kind = 'checkbox' | 'radio';

/** One box to tick, or one of several to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly checked: boolean;
  readonly hint?: Content;
  /** cannot be chosen; the hint says why */
  readonly locked?: boolean;
}

export interface Fieldset {
  readonly id: string;
  readonly legend: string;
  readonly hint?: Content;
  readonly error?: string | undefined;
  readonly body: Content;
}

export interface Choices extends Omit<Fieldset, 'body'> {
  /** the name they are sent under; absent: the id */
  readonly name?: string;
  readonly options: readonly Pick<Choice, 'value' | 'words' | 'hint' | 'locked'>[];
  /** the values that are on */
  readonly chosen: readonly string[];
  /** side by side, for few short ones */
  readonly row?: boolean;
}

/** Several boxes that belong together; each is sent under the same name. */
export function checkboxes(choices: Choices): Html {
  return group('checkbox', choices);
}

/** One of several, all to be seen at once. */
export function radios(choices: Choices): Html {
  return group('radio', choices);
}

/** A single box to tick. */
export function checkbox(choice: Choice): Html {
  return one('checkbox', choice);
}

/** Controls that are asked about together. An error summary leads here by the id. */
export function fieldset({ id, legend, hint, error, body }: Fieldset): Html {
  return html`<fieldset class="${error ? 'fieldset field--bad' : 'fieldset'}" id="${id}" tabindex="-1"${described(id, hint, error)}><legend>${legend}</legend>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
${error && html`<p class="error" id="${id}-error">${error}</p>`}
${body}</fieldset>`;
}

function group(type: Kind, { id, name = id, options, chosen, row, ...rest }: Choices): Html {
  const boxes = options.map((option) =>
    one(type, { ...option, id: `${id}-${option.value}`, name, checked: chosen.includes(option.value) }),
  );
  return fieldset({ ...rest, id, body: row ? html`<div class="choices--row">${boxes}</div>` : boxes });
}

function one(type: Kind, { id, name, value, words, checked, hint, locked }: Choice): Html {
  return html`<div class="choice"><input type="${type}" id="${id}" name="${name}" value="${value}"${checked && raw(' checked')}${locked && raw(' disabled')}${described(id, hint, undefined)}><div><label for="${id}">${words}</label>${hint && html`<span class="hint" id="${id}-hint">${hint}</span>`}</div></div>
`;
}
