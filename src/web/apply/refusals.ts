import { controls, type Wrong } from './form-in-parts.ts';

/** Why nothing came of a form: what the page says, and what the protocol says. */
export interface Refused extends Wrong {
  readonly status: 413 | 422 | 429;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Words {
  /** what is sent: 申请 */
  readonly what: string;
  /** how else it can be handed in */
  readonly elsewhere: string;
}

const SECONDS = 60;

/** How a form that anybody may send is refused. */
export function refusalsOf({ what, elsewhere }: Words) {
  const button = `“提交${what}”`;
  return {
    mistakes: (mistakes: Wrong['mistakes'], tooMuch = false): Refused => ({
      title: `还有 ${mistakes.length} 处需要填好，${what}尚未提交`,
      mistakes,
      status: tooMuch ? 413 : 422,
    }),
    again: (why: string): Refused => ({
      title: `${what}尚未提交`,
      mistakes: [{ field: 'part-send', says: `${why}。您填的内容都在，请再按一次${button}` }],
      status: 422,
    }),
    tooOften: (minutes: number, files: boolean): Refused => ({
      title: `交得太勤，${what}尚未提交`,
      mistakes: [
        {
          field: 'part-send',
          says: `同一网络短时间内提交得太多。您填的内容都在，请 ${minutes} 分钟以后再按一次${button}；也可以${elsewhere}`,
        },
        ...(files ? [{ field: controls.attachments, says: '这一次选的文件没有收，请到时候重新选择' }] : []),
      ],
      status: 429,
      headers: { 'retry-after': String(minutes * SECONDS) },
    }),
  };
}
