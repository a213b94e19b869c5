import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appoint } from '#agencies/commands/appoint';
import { authorise } from '#agencies/commands/authorise';
import { type Role, roles } from '#agencies/roles';
import { sampleRegistry } from '#agencies/sample-registry';
import { installer, operator } from '#agencies/types';
import { paths } from '#paths';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import type { SampleBrowser } from '#web/desk/sample-browser';
import { above, done, middle, unrelated } from './places.ts';
import { staffed } from './staffed.ts';
import { World } from './world.ts';

/** Words that stand in records of one agency and nowhere else. */
const secrets = { section: '甲乙丙科', name: '欧阳独一', person: '司徒唯一', wants: '只此一份的内容' } as const;
const MOST_PAGES = 400;

test('whoever may not see an agency gets no byte of its records, by whatever path', async (t) => {
  const { world, owner } = await withSecrets();
  const desk = await staffed(world);
  let pages = 0;

  for (const agency of [middle, above])
    for (const role of Object.keys(roles) as Role[]) {
      const { browser } = await desk.visit(agency, role);
      const seen = await crawl(browser, [paths.desk, paths.home, ...guesses(owner)]);
      pages += seen.size;
      for (const [path, text] of seen)
        for (const secret of hiddenFrom(agency, role))
          assert.ok(!text.includes(secret), `${role} of ${agency}: ${path}`);
    }
  t.diagnostic(`${pages} pages without a byte that is not theirs`);
});

test('whoever has not signed in gets no byte of any agency’s records', async () => {
  const { world, owner } = await withSecrets();
  const { web } = await staffed(world);
  for (const path of [paths.home, ...guesses(owner), ...guesses(owner).map((guess) => `${guess}?view=elder`)]) {
    const text = await (await web.request(path)).text();
    for (const secret of Object.values(secrets)) assert.ok(!text.includes(secret), path);
  }
});

test('in the agency itself the records are there: the two tests above can fail', async () => {
  const { world } = await withSecrets();
  const desk = await staffed(world);
  const { browser } = await desk.visit(unrelated, 'disclosureHead');
  const all = [...(await crawl(browser, [paths.desk])).values()].join('\n');
  for (const secret of [secrets.section, secrets.name]) assert.ok(all.includes(secret), secret);
});

/** Administrators of the office above may see who works below; personal data nobody there sees. */
function hiddenFrom(agency: string, role: Role): readonly string[] {
  const staff = agency === above && ['systemAdmin', 'securityAdmin', 'auditAdmin'].includes(role);
  return staff ? [secrets.person, secrets.wants] : Object.values(secrets);
}

/** An agency with somebody who works there and somebody whose data it keeps. */
async function withSecrets() {
  const world = await World.on(await sampleRegistry());
  const { registry } = world;
  const { section, name } = secrets;
  const { outcome } = await appoint(registry, {
    ...{ asker: operator, key: null, agency: unrelated, username: 'somebody-else', name, section },
  });
  const { staff, version } = await done(outcome);
  await done(authorise(registry, { asker: installer, key: null, staff, seen: version, roles: ['clerk'] }));

  const person = { agency: unrelated, person: 'person/2026-1', at: registry.now() };
  await registry.db.transaction().execute(async (tx) => {
    await addPerson(tx, registry.ring, person);
    await sealAll(tx, registry.ring, { ...person, entries: { name: secrets.person, wants: secrets.wants } });
  });
  return { world, owner: { staff } };
}

/** Addresses that somebody could guess. */
function guesses({ staff }: { readonly staff: string }): readonly string[] {
  const member = paths.deskMember(unrelated, staff);
  const person = paths.deskPerson(unrelated, 'person/2026-1');
  const of = [paths.deskOf, paths.deskAgencies, paths.deskFacts, paths.deskStaff, paths.deskLog, paths.deskPersons];
  return [member, person, ...of.map((path) => path(unrelated)), paths.deskLogExport(unrelated)];
}

/** Every page that can be reached, path → text. */
async function crawl(browser: SampleBrowser, from: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  const waiting = [...from];
  for (let path = waiting.shift(); path !== undefined && seen.size < MOST_PAGES; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const { text, to } = await browser.get(path);
    seen.set(path, text);
    const links = [...text.matchAll(/href="(\/[^"#?]*(?:\?[^"#]*)?)/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    waiting.push(...[to ?? '', ...links].filter((next) => next.startsWith('/') && !next.includes('view=')));
  }
  return seen;
}
