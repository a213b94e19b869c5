import { html, raw } from 'hono/html';
import { type Field, labelled, named } from './field.ts';
import type { Html } from './html.ts';

export interface Option {
  readonly value: string;
  readonly words: string;
}

export interface OptionGroup {
  readonly group: string;
  readonly options: readonly Option[];
}

export interface SelectField extends Field {
  readonly value: string;
  /** a first line such as 全部 is an option like the others, with an empty value */
  readonly options: readonly (Option | OptionGroup)[];
}

/** One of a list. */
export function selectField(field: SelectField): Html {
  const line = ({ value, words }: Option) =>
    html`<option value="${value}"${value === field.value && raw(' selected')}>${words}</option>`;
  return labelled(
    field,
    html`<select class="input input--s"${named(field)}>${field.options.map((option) =>
      'group' in option ? html`<optgroup label="${option.group}">${option.options.map(line)}</optgroup>` : line(option),
    )}</select>`,
  );
}
