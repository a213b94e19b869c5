import { type Chapter, glossary } from '#law/glossary';
import type { Term } from '#law/glossary/term';

/** docs/glossary.md. */
export function glossaryPage(): string {
  return `# Glossary

The words of the law, and the words that the code uses for them. Generated from \`src/law/glossary.ts\`.
${glossary.map(chapter).join('')}`;
}

function chapter({ title, terms }: Chapter): string {
  return `
## ${title}

| 中文 | identifier | meaning | under |
|---|---|---|---|
${terms.map(row).join('')}`;
}

function row({ zh, identifier, means, under }: Term): string {
  return `| ${zh} | \`${identifier}\` | ${means} | ${under ? `条例${under.at}` : ''} |\n`;
}
