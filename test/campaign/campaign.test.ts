import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absent, freshStore } from '#store/sample-engines';
import { movableSite } from '../journeys/requests-site.ts';
import { campaign, typed } from './campaign.ts';
import { peopleOf } from './person.ts';
import { look, p99 } from './portal.ts';
import { applicantsOf } from './recorded.ts';

const PERSONS = 300;
const bureau = 'qinghe-civil-affairs';

for (const engine of ['SQLite', 'PostgreSQL'] as const)
  test(`几百人同交一份申请：不丢、不重；要等的，等过以后原样再交就收下；别的页面照常打开 (${engine})`, {
    skip: absent(engine),
  }, async (t) => {
    const site = await movableSite(t, await freshStore(engine, t), '2026-03-02');
    const people = peopleOf(PERSONS);
    const over = new AbortController();
    const looking = look(site.origin, over.signal);
    const wait = async (seconds: number) => site.later(seconds);
    const { filed, refused, doubled } = await campaign({ form: `${site.origin}/apply/${bureau}`, people, wait });
    over.abort();
    const looks = await looking;

    assert.deepEqual([filed.size, new Set(filed.values()).size, doubled], [PERSONS, PERSONS, []]);
    assert.ok(refused > 0);
    assert.ok(looks.length > 0);
    const recorded = await applicantsOf(site.registry, bureau, typed.wants);
    assert.deepEqual(recorded.toSorted(), people.map(({ idNumber }) => idNumber).toSorted());
    t.diagnostic(`${refused} waited; ${looks.length} pages meanwhile, p99 ${Math.round(p99(looks))} ms`);
  });
