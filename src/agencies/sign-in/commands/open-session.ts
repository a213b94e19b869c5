import type { SessionRow } from '#store/tables/sign-in';
import type { Instant } from '#store/time';
import { askerOf } from '../../queries.ts';
import type { Role } from '../../roles.ts';
import { type Alive, dropSession, sessionById, touchSession } from '../queries/sessions.ts';
import { agencyOfStaff } from '../queries/staff.ts';
import { earlier } from '../queries/tries.ts';
import type { SignInSettings } from '../settings.ts';
import { userById } from '../store.ts';
import type { OpenSession, SignIn } from '../types.ts';
import { headersOf, type Visitor } from '../visitor.ts';
import { recorded } from './recorded.ts';

/** The session that a browser's cookie stands for, if it is open; it is then used once more. */
export async function openSession(s: SignIn, visitor: Visitor): Promise<OpenSession | null> {
  const { api } = s.auth(visitor.https);
  const found = await api.getSession({ headers: headersOf(visitor) });
  const row = found && (await sessionById(s.ledger.db, found.session.id));
  if (!row) return null;

  const now = s.ledger.now();
  if (!isAlive(row, aliveAt(s.settings, now))) return expired(s, row);
  if (row.seen_at <= earlier(now, TOUCH_MINUTES)) await touchSession(s.ledger.db, row.id, now);
  return sessionOf(s, row);
}

/** A session is noted as used once a minute, not with every page. */
const TOUCH_MINUTES = 1;
const HOUR_MINUTES = 60;

/** What a session must be newer than, to be open at an instant. */
export function aliveAt({ idleMinutes, longestHours }: SignInSettings, now: Instant): Alive {
  return { seenAfter: earlier(now, idleMinutes), startedAfter: earlier(now, longestHours * HOUR_MINUTES) };
}

function isAlive({ seen_at, started_at }: SessionRow, { seenAfter, startedAfter }: Alive): boolean {
  return seen_at > seenAfter && started_at > startedAfter;
}

async function expired(s: SignIn, { id, user_id: by }: SessionRow): Promise<null> {
  const agency = await agencyOfStaff(s.ledger.db, by);
  if (agency) await recorded(s.ledger, { agency, session: id, by, act: 'expire' }, ({ tx }) => dropSession(tx, id));
  return null;
}

async function sessionOf(
  { ledger, settings }: SignIn,
  { id, user_id, means }: SessionRow,
): Promise<OpenSession | null> {
  const [asker, user] = [await askerOf(ledger.db, user_id), await userById(ledger.db, user_id)];
  if (!asker?.agency || !user) return null;

  const twoFactor = user.two_factor_enabled === 1;
  return {
    id,
    asker: { ...asker, agency: asker.agency },
    username: user.username,
    // who comes from another server may never have had a password here
    mustChange: user.must_change === 1 && means !== 'singleSignOn',
    twoFactor,
    mustEnrol: !twoFactor && asker.roles.some((role) => settings.requireTwoFactor.includes(role as Role)),
  };
}
