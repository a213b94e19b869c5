import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { begin } from '#agencies/commands/begin';
import { establish } from '#agencies/commands/establish';
import type { Role } from '#agencies/roles';
import { sampleRegistry } from '#agencies/sample-registry';
import { installer, operator, type StaffId } from '#agencies/types';
import { county } from '#demo/county';
import type { NotAllowed, Projection } from '#journal/types';
import { paths } from '#paths';
import type { Store } from '#store/engine';
import { sampleSite } from '../sample-site.ts';
import { SampleBrowser } from './sample-browser.ts';

export const office = 'qinghe-county-office';
export const civil = 'qinghe-civil-affairs';
export const finance = 'qinghe-finance';

const PASSWORD = 'yanmai-shuche-diaoqiao';

interface Own {
  readonly demo?: boolean;
  /** of rooms above the agencies */
  readonly projections?: readonly Projection[];
}

/** The site over a county of three agencies, the first above the others; people come in by their role. */
export async function sampleCounty(store: Store, own: Own = {}) {
  const { projections = [], ...site } = own;
  const base = await sampleRegistry(store);
  const registry = { ...base, projections: [...base.projections, ...projections] };
  for (const [id, name] of [
    [office, '县政府办公室'],
    [civil, '县民政局'],
    [finance, '县财政局'],
  ] as const) {
    const facts = county({ name: `青禾${name}`, shortName: name, kind: 'department', codeWord: '青', serial: 1 });
    const parent = id === office ? null : office;
    await done(establish(registry, { asker: operator, key: null, id, parent, facts }));
  }
  await done(begin(registry, { asker: operator, key: null, root: office, kind: 'real' }));
  const { app } = await sampleSite({ ...site, registry });
  const browser = () => new SampleBrowser(app, 'http://localhost');

  return {
    registry,
    browser,
    hire: (agency: string, role: Role) => hire(agency, role),
    /** somebody with this role in this agency, signed in */
    enter: async (agency: string, role: Role) => {
      const { username } = await hire(agency, role);
      return signIn(browser(), { username, password: PASSWORD });
    },
  };

  async function hire(agency: string, role: Role): Promise<{ readonly staff: StaffId; readonly username: string }> {
    const username = `${agency.replace('qinghe-', '')}-${role}`.toLowerCase();
    const person = { username, name: `${names[role]}某`, section: '办公室', password: PASSWORD };
    const { staff } = await done((await appoint(registry, { asker: operator, key: null, agency, ...person })).outcome);
    await done(authorise(registry, { asker: installer, key: null, staff, seen: 1, roles: [role] }));
    return { staff, username };
  }
}

/** Each role has a family name of its own, so that tests can tell whom a page names. */
const names: Readonly<Record<Role, string>> = {
  clerk: '周',
  sectionHead: '何',
  secrecyReviewer: '马',
  disclosureHead: '唐',
  leader: '孙',
  supervisor: '郑',
  systemAdmin: '秦',
  securityAdmin: '许',
  auditAdmin: '吕',
};

export async function signIn(
  browser: SampleBrowser,
  who: { readonly username: string; readonly password: string },
): Promise<SampleBrowser> {
  await browser.get(paths.signIn);
  const { status } = await browser.post(paths.signIn, who);
  if (status !== 303) throw new Error(`${who.username} was not let in: ${status}`);
  return browser;
}

async function done<D extends { readonly ok: true }>(answer: D | NotAllowed | Promise<D | NotAllowed>): Promise<D> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.why.says);
  return outcome;
}
