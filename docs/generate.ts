import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reference } from '#cli/reference';
import { reportSchema } from '#reports/write/json-schema';
import { openApiText } from '#web/api/openapi';
import { actsPage } from './acts-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { statutePages } from './statute-pages.ts';

/** `npm run docs` writes what is generated; with `--check` it only says what is out of date. */
const pages = [
  { path: 'glossary.md', text: glossaryPage() },
  { path: 'acts.md', text: await actsPage() },
  { path: 'cli.md', text: reference() },
  ...statutePages(),
  { path: 'openapi.json', text: openApiText() },
  { path: 'report.schema.json', text: reportSchema() },
];

for (const { path, text } of pages) {
  const file = join(import.meta.dirname, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) fail(`docs/${path} is out of date: npm run docs`);
  else writeFileSync(file, text);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
