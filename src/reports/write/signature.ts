import type { Signature } from '#documents/model';
import type { Report } from '../report.ts';

const DATE = /^(?:\d{4}|[〇零○Ｏ一二三四五六七八九]{4})年.{1,3}月.{1,3}日$/u;

interface Closing {
  readonly before: string;
  readonly signature: Signature;
  readonly after: string;
}

/** The signature at the end of a text, as it stands, apart from the words before and after; null where there is none. */
export function closing(text: string, signed: Report['signed']): Closing | null {
  if (!signed?.date) return null;
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => DATE.test(squash(line)));
  if (at < 0) return null;

  const named = signed.agency !== null && squash(lines[at - 1] ?? '') === squash(signed.agency);
  return {
    before: lines.slice(0, named ? at - 1 : at).join('\n'),
    signature: { kind: 'signature', agency: named ? (lines[at - 1] ?? '').trim() : '', date: (lines[at] ?? '').trim() },
    after: lines.slice(at + 1).join('\n'),
  };
}

function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}
