/** An article of a statute, in its own words. */
export interface Article {
  readonly number: number;
  /** 第三十三条 */
  readonly name: string;
  /** the chapter it stands in */
  readonly chapter: string;
  /** every line of it: paragraphs, and the items under them */
  readonly lines: readonly string[];
}

/** The articles of a whole statute, in order, whose text is given as in `texts/`: a heading a chapter, an empty line between paragraphs. */
export function articlesOf(text: string): readonly Article[] {
  const articles: { number: number; name: string; chapter: string; lines: string[] }[] = [];
  let chapter = '';
  for (const line of text.split('\n').map(printed)) {
    const heading = /^#+\s*(第\S+章.*)$/.exec(line);
    const article = /^(第[一二三四五六七八九十百千零]+条)\s+(.*)$/.exec(line);
    if (heading) chapter = heading[1] ?? '';
    else if (article)
      articles.push({ number: articles.length + 1, name: article[1] ?? '', chapter, lines: [article[2] ?? ''] });
    else if (line && !line.startsWith('#') && !line.startsWith('<')) articles.at(-1)?.lines.push(line);
  }
  return articles;
}

/** Without the zero-width spaces that some copies of the texts carry. */
function printed(line: string): string {
  return line.replaceAll('\u200b', '').trim();
}

/** The paragraphs (款) of an article, without the items under them. */
export function paragraphsOf(article: Article): readonly string[] {
  return article.lines.filter((line) => !isItem(line));
}

/** The items (项) of an article. */
export function itemsOf(article: Article): readonly string[] {
  return article.lines.filter(isItem);
}

function isItem(line: string): boolean {
  return /^[(（][一二三四五六七八九十]+[)）]/.test(line);
}
