import type { Article } from '../statute-text.ts';
import type { RuleInCode } from './rules.ts';
import type { ArticleUse } from './uses.ts';

/** docs/statutes/article-33.md: the article, its rules, their tests and pages. */
export function articlePage(article: Article, { rules, tests, screens }: ArticleUse): string {
  return [
    `# ${article.name}\n`,
    `${article.lines.map((line) => `> ${line}\n`).join('>\n')}`,
    section('规则', rules.map(rule)),
    section(
      '测试',
      tests.map((title) => `- ${title}\n`),
    ),
    section(
      '页面',
      screens.map(({ title, path }) => `- ${title}（\`${path}\`）\n`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** docs/statutes/README.md: the articles that have something in the code, and how much. */
export function statutesIndex(articles: readonly Article[], uses: readonly ArticleUse[]): string {
  const rows = uses.flatMap(({ article, rules, tests, screens }) => {
    const name = articles.find(({ number }) => number === article)?.name ?? '';
    return rules.length || tests.length
      ? [
          `| [${name}](${pageName(article)}) | ${rules.map(({ name }) => `\`${name}\``).join(' ')} | ${tests.length} | ${screens.length} |\n`,
        ]
      : [];
  });
  return `# 条例在程序里

由代码里的注释、测试的标题和页面生成：\`npm run docs\`。

| 条 | 规则 | 测试 | 页面 |
|---|---|---|---|
${rows.join('')}`;
}

export function pageName(article: number): string {
  return `article-${String(article).padStart(2, '0')}.md`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length ? `## ${title}\n\n${lines.join('')}` : '';
}

function rule({ name, path, under, says, numbers }: RuleInCode): string {
  const constants = numbers.map(({ name, value }) => `\`${name} = ${value}\``).join('、');
  return `- \`${name}\`（\`${path}\`），${under}：${says}${constants ? ` ${constants}` : ''}\n`;
}
