import type { Context } from 'hono';
import { checkNotice, type NoticeProblem } from '#law/calendar/check-notice';
import type { HolidayNotice } from '#law/calendar/notice';
import { readNotice } from '#law/calendar/read-notice';
import { citationText } from '#law/citation';
import type { Mistake } from '#ui/notice';
import type { DeskEnv } from '../session.ts';

/** A notice as it was typed, pasted or chosen. */
export interface Typed {
  /** what was read, also of a file: it is shown again where something is wrong with it */
  readonly text: string;
  /** for which agencies */
  readonly scope: Scope;
  /** to be changed once more before it is tried */
  readonly back: boolean;
  /** what is wrong with the file itself */
  readonly mistakes: readonly Mistake[];
}

/** This agency alone, or those below it with it. */
export type Scope = 'own' | 'below';

/** A notice that may be taken into use, and what should be looked at before. */
export interface Read {
  readonly notice: HolidayNotice;
  readonly remarks: readonly string[];
  readonly warnings: readonly NoticeProblem[];
}

export const untyped: Typed = { text: '', scope: 'own', back: false, mistakes: [] };

/** What a form brought: a file, where one was chosen, goes before what was pasted. */
export function typedIn(c: Context<DeskEnv>): Typed {
  const { fields, file } = c.var.sent;
  const typed: Typed = {
    ...untyped,
    text: fields.get('text') ?? '',
    scope: fields.get('scope') === 'below' ? 'below' : 'own',
    back: fields.get('back') === '1',
  };
  if (!file?.bytes.byteLength) return typed;

  const read = textOf(file.bytes);
  return read === null ? { ...typed, mistakes: [{ field: 'file', says: NO_TEXT }] } : { ...typed, text: read };
}

const NO_TEXT = '这个文件不是文本文件。请打开通知，全选、复制，粘贴到下面的框里。';

/** The words of a text file, in UTF-8 or as Windows saves it; null where it is none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The notice in what was typed, or everything that is wrong with it. */
export function noticeIn({ text, mistakes }: Typed): Read | readonly Mistake[] {
  if (mistakes.length) return mistakes;
  if (!text.trim()) return [{ field: 'text', says: '请粘贴通知的正文，或者选择一个文件。' }];
  const read = readNotice(text);
  if ('refused' in read) return [{ field: 'text', says: `${read.refused}。` }];

  const problems = checkNotice(read.notice);
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length) return wrong.map((problem) => ({ field: 'text', says: problemSays(problem) }));
  return { notice: read.notice, remarks: read.remarks, warnings: problems };
}

/** 2027-01-01 是法定的元旦，应当放假（《全国年节及纪念日放假办法》第二条）。 */
export function problemSays({ message, under }: NoticeProblem): string {
  return `${message}（${citationText(under)}）。`;
}
