import type { Wrong } from './page.ts';
import { names } from './typed.ts';

/** Why nothing was filed: what the page says, and what the protocol says. */
export interface Refused extends Wrong {
  readonly status: 413 | 422 | 429;
  readonly headers?: Readonly<Record<string, string>>;
}

const SECONDS = 60;
const AGAIN = '您填的内容都在，请再按一次“提交申请”';

export const refusals = {
  mistakes: (mistakes: Wrong['mistakes'], tooMuch = false): Refused => ({
    title: `还有 ${mistakes.length} 处需要填好，申请尚未提交`,
    mistakes,
    status: tooMuch ? 413 : 422,
  }),
  again: (why: string): Refused => ({
    title: '申请尚未提交',
    mistakes: [{ field: 'part-send', says: `${why}。${AGAIN}` }],
    status: 422,
  }),
  tooOften: (minutes: number, files: boolean): Refused => ({
    title: '交得太勤，申请尚未提交',
    mistakes: [
      {
        field: 'part-send',
        says: `同一网络短时间内提交得太多。您填的内容都在，请 ${minutes} 分钟以后再按一次“提交申请”；也可以当面或者邮寄提交`,
      },
      ...(files ? [{ field: names.attachments, says: '这一次选的文件没有收，请到时候重新选择' }] : []),
    ],
    status: 429,
    headers: { 'retry-after': String(minutes * SECONDS) },
  }),
} as const satisfies Record<string, Refused | ((...args: never[]) => Refused)>;
