import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinese } from '#law/citation';
import { type Article, articlesOf } from '#law/statute-text';
import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { help, json } from '../options.ts';
import { wrap } from '../width.ts';

const texts = {
  regulation: 'regulation-711-2019',
  review: 'administrative-reconsideration-law-2023',
  litigation: 'administrative-litigation-law-2017',
  holidays: 'holidays-2024',
} as const;

export const article: Command = {
  name: 'article',
  operands: 'N',
  needs: false,
  says: '一条法律的原文，以及它在本程序里的规则、数、测试和页面',
  options: [
    {
      name: 'law',
      value: 'LAW',
      choices: Object.keys(texts),
      says: '哪部法：regulation（条例，不写则为它）、review（行政复议法）、litigation（行政诉讼法）、holidays（放假办法）',
    },
    { ...json, says: '输出一个 JSON 对象' },
    help,
  ],
  examples: [
    { line: 'gongkai article 33', says: '条例第三十三条' },
    { line: 'gongkai article 23 --law review', says: '行政复议法第二十三条' },
  ],
  run,
};

/** What the program does with an article, as written by `npm run docs`. */
interface Use {
  readonly article: number;
  readonly rules: readonly {
    readonly name: string;
    readonly path: string;
    readonly under: string;
    readonly numbers: readonly { readonly name: string; readonly value: number }[];
  }[];
  readonly tests: readonly string[];
  readonly screens: readonly { readonly title: string; readonly path: string }[];
}

async function run({ operands, options, io }: Call): Promise<number> {
  const law = (options.get('law') ?? 'regulation') as keyof typeof texts;
  const found = articleNamed(operands, law);
  const use = law === 'regulation' ? useOf(found.number) : undefined;

  if (options.has('json')) await io.print(`${JSON.stringify({ ...found, ...use })}\n`);
  else await io.print(`${words(found, io.width)}${use ? inProgram(use) : ''}`);
  return exit.fine;
}

function articleNamed([typed, ...more]: readonly string[], law: keyof typeof texts): Article {
  if (typed === undefined || more.length) throw new Mistyped('请写一个条号，例如 gongkai article 33');
  const file = join(import.meta.dirname, `../../law/texts/${texts[law]}.txt`);
  const articles = articlesOf(readFileSync(file, 'utf8'));
  const found = articles.find(({ number, name }) => typed === String(number) || typed === name);
  if (found) return found;
  throw new Mistyped(`没有第“${typed}”条，这部法有 ${articles.length} 条，写成 33 或者 第${chinese(33)}条。`);
}

function useOf(number: number): Use | undefined {
  const lines = readFileSync(join(import.meta.dirname, '../law/articles.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line): Use => JSON.parse(line)).find((use) => use.article === number);
}

function words({ chapter, name, lines }: Article, width: number): string {
  const text = lines.flatMap((line) => [...wrap(line, width), '']);
  return `${[chapter, name].filter(Boolean).join('　')}\n\n${text.join('\n')}`;
}

function inProgram({ rules, tests, screens }: Use): string {
  return [
    list(
      '规则',
      rules.map(({ name, path, under }) => `${under}  ${name}（${path}）`),
    ),
    list(
      '数',
      rules.flatMap(({ numbers }) => numbers.map(({ name, value }) => `${name} = ${value}`)),
    ),
    list('测试', tests),
    list(
      '页面',
      screens.map(({ title, path }) => `${title}（${path}）`),
    ),
  ].join('');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length ? `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}` : '';
}
