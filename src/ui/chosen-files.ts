import { html } from 'hono/html';
import { fieldset } from './choices.ts';
import { hiddenField } from './form.ts';
import type { Content, Html } from './html.ts';
import { notice } from './notice.ts';
import { sizeOf } from './size.ts';

export interface ChosenFiles {
  /** begins the ids of its controls */
  readonly id: string;
  /** the name of the hidden field, and what it carries */
  readonly held: { readonly name: string; readonly value: string };
  /** the name under which a file is taken out */
  readonly takeOut: string;
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  /** names of files that have to be chosen once more */
  readonly again: readonly string[];
}

/** Files that a form which came back has already: each can be taken out, none has to be chosen again. */
export function chosenFiles({ id, held, takeOut, files, again }: ChosenFiles): Content {
  return html`${again.length > 0 && notice('amber', html`<p>没有保存下来，请重新选择：${again.map((name) => html`“<strong>${name}</strong>”`)}</p>`)}
${
  files.length > 0 &&
  fieldset({
    id: `${id}-chosen`,
    legend: `已经收下的文件（${files.length} 个）`,
    hint: '不用重新选。不要的打勾；还可以在下面添加。',
    body: html`${hiddenField(held.name, held.value)}<ul class="chosen">${files.map((file) => one(id, takeOut, file))}</ul>`,
  })
}`;
}

function one(form: string, name: string, { id, name: file, size }: ChosenFiles['files'][number]): Html {
  const box = `${form}-${id}`;
  return html`<li><span class="chosen__name"><strong>${file}</strong> <span class="muted">${sizeOf(size)}</span></span><span class="choice"><input type="checkbox" id="${box}" name="${name}" value="${id}"><label for="${box}">不要这个<span class="vh">：${file}</span></label></span></li>
`;
}
