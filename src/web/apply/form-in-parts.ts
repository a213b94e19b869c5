import { html } from 'hono/html';
import { hiddenField } from '#ui/form';
import type { Content, Html } from '#ui/html';
import { errorSummary, type Mistake } from '#ui/notice';
import { steps } from '#ui/steps';

/** Why nothing came of a form: what is to be mended, place by place. */
export interface Wrong {
  readonly title: string;
  readonly mistakes: readonly (Mistake & { readonly field: string })[];
}

/** Controls of every form that anybody may send. */
export const controls = {
  token: 'key',
  /** nobody sees this one: only programs fill it in */
  bait: 'website',
  attachments: 'attachments',
} as const;

/** A part of a form, and which fields stand in it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly fields: readonly string[];
}

interface InParts {
  readonly action: string;
  readonly token: string;
  readonly parts: readonly Part[];
  /** of each part, in their order */
  readonly bodies: readonly Content[];
}

/** A form on one page, in parts. */
export function formInParts({ action, token, parts, bodies }: InParts): Html {
  return html`<form method="post" action="${action}" enctype="multipart/form-data" novalidate>
${hiddenField(controls.token, token)}
<div class="bait" aria-hidden="true"><label for="${controls.bait}">请不要填写</label><input id="${controls.bait}" name="${controls.bait}" tabindex="-1" autocomplete="off"></div>
${parts.map(({ id, title }, i) => part(id, title, bodies[i] ?? null))}</form>`;
}

function part(id: string, title: string, body: Content): Html {
  return html`<section class="formpart" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}
</section>
`;
}

/** Everything that is wrong, each line beginning with what the field is called. */
export function wrongSummary({ title, mistakes }: Wrong, labels: Readonly<Record<string, string>>): Content {
  const named = ({ field, says }: Mistake): Mistake => {
    const label = labels[field];
    return { field, says: label ? `${label}：${says}` : says };
  };
  return errorSummary(title, mistakes.map(named));
}

/** The parts of a form, and how much is wrong in each. */
export function partSteps(caption: string, parts: readonly Part[], wrong: Wrong | null): Content {
  const count = (fields: readonly string[]) =>
    wrong?.mistakes.filter(({ field }) => fields.includes(field)).length ?? 0;
  return steps(
    caption,
    parts.map(({ id, short, fields }) => ({ part: id, words: short, wrong: count(fields) })),
  );
}

/** What is wrong at a field. */
export function errorIn(wrong: Wrong | null): (field: string) => string | undefined {
  return (field) => wrong?.mistakes.find((mistake) => mistake.field === field)?.says;
}
