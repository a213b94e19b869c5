import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { articlesOf } from '#law/statute-text';
import { articlePage, pageName, statutesIndex } from '#law/statutes/page';
import type { SourceFile } from '#law/statutes/rules';
import { type Screen, usesOf } from '#law/statutes/uses';

const root = join(import.meta.dirname, '..');

/** docs/statutes/: article → rule → tests → pages; and the same as data for `gongkai article`. */
export function statutePages(): readonly { readonly path: string; readonly text: string }[] {
  const articles = articlesOf(readFileSync(join(root, 'src/law/texts/regulation-711-2019.txt'), 'utf8'));
  const all = globSync('src/{law,web,ui}/**/*.ts', { cwd: root }).sort().map(read);
  const law = all.filter(({ path }) => path.startsWith('src/law/') && !path.endsWith('.test.ts'));
  const tests = all.filter(({ path }) => path.startsWith('src/law/') && path.endsWith('.test.ts'));
  const uses = usesOf(
    articles.map(({ number }) => number),
    { law, tests, screens: screensIn(all) },
  );

  const used = uses.filter(({ rules, tests }) => rules.length || tests.length);
  const pages = articles.flatMap((article) => {
    const use = used.find((one) => one.article === article.number);
    return use ? [{ path: `statutes/${pageName(article.number)}`, text: articlePage(article, use) }] : [];
  });
  const data = used.map(({ article, rules, tests, screens }) => ({
    article,
    rules: rules.map(({ name, path, under, numbers }) => ({ name, path, under, numbers })),
    tests,
    screens: screens.map(({ title, path }) => ({ title, path })),
  }));
  return [
    { path: 'statutes/README.md', text: statutesIndex(articles, uses) },
    ...pages,
    { path: '../src/cli/law/articles.jsonl', text: data.map((use) => `${JSON.stringify(use)}\n`).join('') },
  ];
}

function read(file: string): SourceFile {
  return { path: file.split(sep).join('/'), text: readFileSync(join(root, file), 'utf8') };
}

const LAID_OUT = /layout\(\{[\s\S]{0,200}?\btitle: '([^']+)'/;
const CRUMB = /\$\{crumbs\(\[[^\]]*\], '([^']+)'\)\}/;

/** Every file of the site that lays out a page with a title of its own, and the files it reaches through its imports. */
function screensIn(all: readonly SourceFile[]): readonly Screen[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  return all.flatMap((source) => {
    const title = (LAID_OUT.exec(source.text) ?? CRUMB.exec(source.text))?.[1];
    return title && source.path.startsWith('src/web/')
      ? [{ title, path: source.path, reaches: reach(source, byPath) }]
      : [];
  });
}

function reach(from: SourceFile, byPath: ReadonlyMap<string, SourceFile>): readonly string[] {
  const seen = new Set([from.path]);
  for (const path of seen) {
    for (const [, specifier = ''] of (byPath.get(path)?.text ?? '').matchAll(/^import [^;]*?from '([^']+)'/gm)) {
      const to = specifier.startsWith('#') ? `src/${specifier.slice(1)}.ts` : join(path, '..', specifier);
      if (byPath.has(to)) seen.add(to);
    }
  }
  return [...seen];
}
