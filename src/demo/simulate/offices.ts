import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { begin } from '#agencies/commands/begin';
import { establish } from '#agencies/commands/establish';
import type { Role } from '#agencies/roles';
import { type AgencyId, type Asker, installer, operator, type Registry } from '#agencies/types';
import { county } from '../county.ts';
import { done } from '../done.ts';
import { PASSWORD } from '../make.ts';
import { type Place, places, root } from '../world.ts';

/** Whoever works on the requests of one agency. */
export interface Office {
  readonly agency: AgencyId;
  readonly clerk: Asker;
  /** head of the section, secrecy reviewer and head of the disclosure office in one, as in a small agency */
  readonly head: Asker;
}

type Named = Pick<Place, 'id' | 'facts'>;

/** Agencies by the commands that a real instance uses, each with a clerk and a head. */
export async function openOffices(registry: Registry, count: number): Promise<readonly Office[]> {
  const offices: Office[] = [];
  for (const { id, facts } of placesFor(count)) {
    const parent = id === root ? null : root;
    await done(establish(registry, { asker: operator, key: null, id, parent, facts }));
    const clerk = await appointed(registry, id, 'clerk', ['clerk']);
    const head = await appointed(registry, id, 'head', ['sectionHead', 'secrecyReviewer', 'disclosureHead']);
    offices.push({ agency: id, clerk, head });
  }
  await done(begin(registry, { asker: operator, key: null, root, kind: 'demo' }));
  return offices;
}

async function appointed(registry: Registry, agency: AgencyId, word: string, roles: readonly Role[]): Promise<Asker> {
  const person = { username: `${agency}-${word}`, name: '某某', section: '办公室', password: PASSWORD };
  const { outcome } = await appoint(registry, { asker: operator, key: null, agency, ...person });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key: null, staff, seen: version, roles }));
  return { actor: staff, agency, roles };
}

/** The agencies of 青禾县, and as many more townships as are asked for. */
function placesFor(count: number): readonly Named[] {
  const known: readonly Named[] = places.slice(0, count);
  return [...known, ...Array.from({ length: count - known.length }, (_, i) => township(known.length + i + 1))];
}

const DIRECTIONS = ['东', '西', '南', '北', '上', '下', '前', '后'];
const PLACES = ['河', '岭', '塘', '桥', '坪', '湾', '泉', '溪', '洲', '坝'];

function township(serial: number): Named {
  const round = Math.floor(serial / (DIRECTIONS.length * PLACES.length));
  const name = `${DIRECTIONS[serial % DIRECTIONS.length]}${PLACES[Math.floor(serial / DIRECTIONS.length) % PLACES.length]}${round ? `第${round + 1}` : ''}镇`;
  return {
    id: `qinghe-township-${serial}`,
    facts: county({ name: `${name}人民政府`, shortName: name, kind: 'township', codeWord: `镇${serial}`, serial }),
  };
}
