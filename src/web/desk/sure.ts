import { checkbox, fieldset } from '#ui/choices';
import type { Content } from '#ui/html';
import type { Posted } from './posted.ts';
import { errorOf, mistaken, type Trouble } from './trouble.ts';

/** A second question before what cannot be undone. */
export function sureAsked(words: string, trouble: Trouble): Content {
  return fieldset({
    id: 'sure',
    legend: '再确认一次',
    error: errorOf(trouble, 'sure'),
    body: checkbox({ id: 'sure-yes', name: 'sure', value: '1', words, checked: false }),
  });
}

/** What is wrong where it was not answered; null where it was. */
export function notSure(form: Posted): Trouble | null {
  return form.text('sure') ? null : mistaken([{ field: 'sure', says: '这件事不能撤回，请先勾选确认。' }]);
}
