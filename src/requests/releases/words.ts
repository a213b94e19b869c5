const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Words that stand in every application. */
const EVERYWHERE = new Set(
  '情况 信息 政府 公开 有关 相关 关于 材料 资料 文件 内容 申请 提供 获取 本人 需要 我们 你们 全部 以及 办理 收到 多少 哪些'.split(
    ' ',
  ),
);

/** What a text is about: each of its words once, in their order, without those that stand everywhere. */
export function wordsOf(text: string): readonly string[] {
  const segments = [...segmenter.segment(text.normalize('NFKC'))];
  const words = segments.filter(
    ({ segment, isWordLike }) => isWordLike && segment.length > 1 && !/^\d+$/.test(segment),
  );
  return [...new Set(words.map(({ segment }) => segment))].filter((word) => !EVERYWHERE.has(word));
}

/** The year that is spoken of; null where none is. */
export function yearIn(text: string): number | null {
  return Number(/20\d\d(?=\s*年)/.exec(text.normalize('NFKC'))?.[0] ?? 0) || null;
}
