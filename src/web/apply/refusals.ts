import { FILE_MEGABYTES, MOST_FILES } from '#requests/application/attachments';
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
  mistakes: (mistakes: Wrong['mistakes']): Refused => ({
    title: `还有 ${mistakes.length} 处需要填好，申请尚未提交`,
    mistakes,
    status: 422,
  }),
  again: (why: string): Refused => ({
    title: '申请尚未提交',
    mistakes: [{ field: 'part-send', says: `${why}。${AGAIN}` }],
    status: 422,
  }),
  tooMuch: {
    title: '附件太大，申请尚未提交',
    mistakes: [
      {
        field: names.attachments,
        says: `最多 ${MOST_FILES} 个文件，每个不超过 ${FILE_MEGABYTES} MB，请缩小图片或者降低扫描的清晰度`,
      },
    ],
    status: 413,
  },
  tooOften: (minutes: number): Refused => ({
    title: '交得太勤，申请尚未提交',
    mistakes: [
      {
        field: 'part-send',
        says: `同一网络短时间内提交得太多。您填的内容都在，请 ${minutes} 分钟以后再按一次“提交申请”；也可以当面或者邮寄提交`,
      },
    ],
    status: 429,
    headers: { 'retry-after': String(minutes * SECONDS) },
  }),
} as const satisfies Record<string, Refused | ((...args: never[]) => Refused)>;
