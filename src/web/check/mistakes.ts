import type { Mistake } from '#ui/notice';
import type { Sent } from '../reading/form.ts';
import { FILE_MEGABYTES, TEXT_CHARACTERS } from './limits.ts';

/** Why something that was handed in is not read: what the page says, and what the protocol says. */
export interface Refused extends Mistake {
  readonly title: string;
  readonly status: 413 | 422 | 429 | 503;
  readonly headers?: Readonly<Record<string, string>>;
}

const NOT_READ = '还没有核对，请改一处';
const BUSY_SECONDS = 30;
const TEN_THOUSAND = 10_000;

export const refusals = {
  nothing: { field: 'file', title: NOT_READ, says: '请选择一个文件，或者在下面粘贴报告全文', status: 422 },
  emptyFile: { field: 'file', title: NOT_READ, says: '这个文件是空的，请换一个', status: 422 },
  fileTooLarge: {
    field: 'file',
    title: '文件太大，没有读',
    says: `文件超过 ${FILE_MEGABYTES} MB。请删去图片，或者另存为 DOCX 再上传；也可以把全文粘贴到下面`,
    status: 413,
  },
  textTooLong: {
    field: 'text',
    title: '文字太长，没有读',
    says: `文字超过 ${TEXT_CHARACTERS / TEN_THOUSAND} 万字。请只粘贴年度报告的正文和表格`,
    status: 413,
  },
  busy: {
    field: 'file',
    title: '现在核对的人多，请稍后再交',
    says: '排队的文件已满，请半分钟后再按一次“开始核对”',
    status: 503,
    headers: { 'retry-after': String(BUSY_SECONDS) },
  },
  tooOften: (minutes: number): Refused => ({
    field: 'file',
    title: '交得太勤，请稍后再交',
    says: `同一网络短时间内交得太多，请 ${minutes} 分钟后再按一次“开始核对”。一次要核对很多份，可以用命令行`,
    status: 429,
    headers: { 'retry-after': String(minutes * SECONDS) },
  }),
  unreadable: (why: string, { file }: Sent): Refused => ({
    field: file ? 'file' : 'text',
    title: file ? '这份文件读不了' : '这段文字读不了',
    says: why,
    status: 422,
  }),
} as const satisfies Record<string, Refused | ((...args: never[]) => Refused)>;

const SECONDS = 60;

export function isRefused(result: object): result is Refused {
  return 'status' in result;
}
