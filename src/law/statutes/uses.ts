import { articlesCited } from './cited.ts';
import { type RuleInCode, rulesIn, type SourceFile } from './rules.ts';

/** What an article of the Regulation does in the program. */
export interface ArticleUse {
  readonly article: number;
  readonly rules: readonly RuleInCode[];
  /** titles of the tests that are about it */
  readonly tests: readonly string[];
  readonly screens: readonly Screen[];
}

/** A page of the site, and the files of the law that it reaches. */
export interface Screen {
  readonly title: string;
  readonly path: string;
  readonly reaches: readonly string[];
}

/** Article by article: its rules, their tests and the pages that show them. */
export function usesOf(
  articles: readonly number[],
  { law, tests, screens }: { law: readonly SourceFile[]; tests: readonly SourceFile[]; screens: readonly Screen[] },
): readonly ArticleUse[] {
  const rules = law.flatMap(rulesIn);
  const titles = tests.flatMap(({ text }) => titlesIn(text));

  return articles.map((article) => {
    const under = rules.filter(({ articles }) => articles.includes(article));
    return {
      article,
      rules: under,
      tests: titles.filter((title) => articlesCited(title.split(':')[0] ?? '').includes(article)),
      screens: screens.filter(({ reaches }) => under.some(({ path }) => reaches.includes(path))),
    };
  });
}

/** Titles of tests that begin with an article; those put together by the test itself are left out. */
function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(/'(第[^'\n]{1,12}条[^'\n:]*: [^'\n]+)'/g)].map(([, title = '']) => title);
}
