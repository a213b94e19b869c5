import type { Data } from '#journal/types';
import type { Day } from '#law/calendar/day';
import type { DueCount } from '#requests/queries/due';

/** What the mail of a day counts: deadlines that have passed, end today, end soon. */
export interface Digest extends Data {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
}

/** What others must do by then is no task of the office. */
const own = ['confirm', 'register', 'answer', 'serve'];

/** The counts of a day, of requests and of the last days of other cases; null where there is nothing to write of. */
export function digestOf(requests: readonly DueCount[], cases: readonly Day[], day: Day): Digest | null {
  const counts = [...requests.filter(({ kind }) => own.includes(kind)), ...cases.map((due) => countOf(due, day))];
  const sum = (of: 'overdue' | 'today' | 'soon') => counts.reduce((total, count) => total + Number(count[of]), 0);
  const digest = { overdue: sum('overdue'), today: sum('today'), soon: sum('soon') };
  return digest.overdue + digest.today + digest.soon > 0 ? digest : null;
}

function countOf(due: Day, day: Day): Omit<DueCount, 'kind'> {
  return { overdue: Number(due < day), today: Number(due === day), soon: Number(due > day) };
}

/** The mail as it goes over the wire: no name, no number, nothing that a mailbox should not keep. */
export function mailOf(
  { from, to, day, id, agency }: { from: string; to: string; day: Day; id: string; agency: string },
  { overdue, today, soon }: Pick<Digest, 'overdue' | 'today' | 'soon'>,
): string {
  const subject = `政府信息公开：逾期 ${overdue} 件，今天到期 ${today} 件，五个工作日内到期 ${soon} 件`;
  const body = `${agency}：\r\n\r\n截至 ${day}，在办的政府信息公开申请、复议诉讼和更正中，期限已过 ${overdue} 件，今天到期 ${today} 件，五个工作日内到期 ${soon} 件。\r\n请登录公开工作台，在“今日”查看。\r\n`;
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${id.replace(/[^\w.-]/g, '-')}@${from.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(body)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ].join('\r\n');
}
