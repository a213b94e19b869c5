import { html } from 'hono/html';
import type { OwnRequest } from '#requests/queries/own';
import { applicantKinds, forms, ways } from '#requests/types';
import type { Html } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';

/** 您的申请: what was asked for, as it stands. */
export function ownWords({ request, name, wants, supplemented, form, way }: OwnRequest): Html {
  const entries: readonly Entry[] = [
    ['申请人', `${name || '（信息已经删除）'}（${applicantKinds[request.applicant]}）`],
    ['所需信息', html`<span class="said">${wants}</span>`],
    ...(supplemented ? [['补正以后', html`<span class="said">${supplemented}</span>`] as const] : []),
    ['形式与途径', `${wordOf(forms, form)}，${wordOf(ways, way)}`],
  ];
  return keyValues(entries);
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? '';
}
