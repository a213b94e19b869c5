import type { HolidayNotice } from './notice.ts';
import { readNoticeJson } from './read-notice-json.ts';
import { readNoticeText } from './read-notice-text.ts';

/** A notice as read; `remarks` say what in the file does not fit together. */
export interface NoticeRead {
  readonly notice: HolidayNotice;
  readonly remarks: readonly string[];
}

/**
 * 《全国年节及纪念日放假办法》第七条 — a new notice from a file: the words of the notice itself, copied from its page, or JSON.
 *
 * @returns a sentence saying what is missing, when it is no notice
 */
export function readNotice(text: string): NoticeRead | { readonly refused: string } {
  return /^\s*[{[]/.test(text) ? readNoticeJson(text) : readNoticeText(text);
}
