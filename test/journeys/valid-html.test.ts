import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { onPath } from '../found.ts';
import { applicantAnswers } from './applicant-visits.ts';
import { deskAnswers } from './desk-visits.ts';
import { everyPage } from './pages.ts';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const skip = onPath('java') ? false : 'no Java: install Java 11 or later';

test('every page, and a form with mistakes, is valid by the Nu checker', { skip }, async (t) => {
  const { site, visits } = await everyPage();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-html-'));
  t.after(() => Promise.all([site.stop(), rmSync(folder, { recursive: true })]));

  const files = new Map<string, string>();
  const keep = async (name: string, answer: Response) => {
    const file = join(folder, `${files.size}.html`);
    writeFileSync(file, await answer.text());
    files.set(file, name);
  };
  for (const { cookie, pages } of visits)
    for (const path of pages) await keep(path, await fetch(site.origin + path, { headers: { cookie } }));
  await keep('POST /check', await fetch(`${site.origin}/check`, { method: 'POST', body: new FormData() }));
  for (const [path, answer] of await applicantAnswers(site.origin)) await keep(`POST ${path}`, answer);
  for (const [path, answer] of await deskAnswers(site.origin)) await keep(`POST ${path}`, answer);

  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', ...files.keys()], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  const named = messages.map(
    ({ url, type, message, extract }) => `${files.get(new URL(url).pathname)} ${type}: ${message} ${extract ?? ''}`,
  );
  assert.deepEqual(named, []);
});

interface Message {
  readonly url: string;
  readonly type: string;
  readonly message: string;
  readonly extract?: string;
}
