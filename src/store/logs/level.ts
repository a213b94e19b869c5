/** How much is told; each level tells what stands after it as well. */
export const levels = ['debug', 'info', 'warn', 'error'] as const;

export type Level = (typeof levels)[number];

/** `GONGKAI_LOG` as it was typed, `info` where nothing was; null where it is no level. */
export function levelFrom(typed: string | undefined): Level | null {
  return levels.find((level) => level === (typed || 'info')) ?? null;
}

/** What to say where `levelFrom` answers null. */
export const levelSays = `GONGKAI_LOG 要写 ${levels.join('、')} 之中的一个。`;
