import { calendarFor } from '#agencies/calendar';
import { toSend } from '#agencies/outbox/queries';
import { noteWent, putOut } from '#agencies/outbox/store';
import { allAgencies } from '#agencies/queries';
import type { Agency } from '#agencies/types';
import { dayNumber } from '#law/calendar/day';
import { workdayAfter } from '#law/calendar/workday-after';
import { dueCounts } from '#requests/queries/due';
import { dayOf, type Instant } from '#store/time';
import { ownCases } from '../due-cases.ts';
import type { Job, Premises } from '../job.ts';
import { type Digest, digestOf, mailOf } from '../mail/digest.ts';
import { isAddress, type MailSettings } from '../mail/settings.ts';
import { handIn } from '../mail/smtp.ts';
import { FARTHEST } from '../reminders.ts';
import { againAt } from '../webhooks/again.ts';

const HOUR = 8;
const A_ROUND = 10;

/** One mail a workday to the mailbox of each office that has something due, where GONGKAI_SMTP_URL says how. */
export const sendMail: Job = {
  name: 'sendMail',
  run: async (premises, now, signal) => {
    const { mail, ledger } = premises;
    if (!mail) return 0;
    let sent = 0;
    for (const agency of await allAgencies(ledger.db)) {
      if (signal.aborted) break;
      if (agency.state !== 'active' || !isAddress(agency.office.email)) continue;
      await write(premises, agency, now);
      sent += await send(premises, mail, agency, now);
    }
    return sent;
  },
};

/** Puts the mail of the day out, once, from eight in the morning. */
async function write({ ledger: { db } }: Premises, agency: Agency, at: Instant): Promise<void> {
  const today = dayOf(at);
  const calendar = calendarFor(agency);
  if (hourOf(at) < HOUR || !calendar.at(dayNumber(today)).workday) return;

  const soon = workdayAfter(today, FARTHEST, calendar).value;
  const requests = await dueCounts(db, { agency: agency.id, today, soon });
  const digest = digestOf(requests, await ownCases(db, { agency: agency.id, until: soon }), today);
  if (!digest) return;
  const notice = {
    id: `digest/${today}`,
    kind: 'digest',
    subject: 'agency/self',
    day: today,
    at,
    data: digest,
  } as const;
  await putOut(db, agency.id, notice, ['mail/office']);
}

async function send({ ledger: { db }, log }: Premises, mail: MailSettings, agency: Agency, now: Instant) {
  let sent = 0;
  for (const sending of await toSend(db, agency.id, 'mail/', now, A_ROUND)) {
    const { id, day, data, tries } = sending;
    const [from, to] = [mail.from, agency.office.email];
    const message = mailOf({ from, to, day, id: `${agency.id}/${id}`, agency: agency.name }, data as Digest);
    const trouble = await handIn(mail.url, { from, to, message }).then(
      () => null,
      (error) => String(error.code ?? error.message).slice(0, LONGEST_TROUBLE),
    );
    await noteWent(db, sending, { trouble, nextAt: trouble === null ? null : againAt(tries, now) });
    if (trouble === null) sent++;
    else log.warn('mail not handed in', { agency: agency.id, id, trouble });
  }
  return sent;
}

const LONGEST_TROUBLE = 60;

function hourOf(at: Instant): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Shanghai').hour;
}
