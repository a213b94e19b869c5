/** Orders that may be ahead of the one whose result is waited for. */
const AHEAD = 96;

/** Starts work on every item, and gives results in the items' order, holding only so many at a time. */
export async function* inOrder<T, R>(items: Iterable<T>, start: (item: T) => Promise<R>): AsyncGenerator<[T, R]> {
  const waiting: [T, Promise<R>][] = [];
  for (const item of items) {
    waiting.push([item, start(item)]);
    if (waiting.length > AHEAD) yield await first(waiting);
  }
  while (waiting.length) yield await first(waiting);
}

async function first<T, R>(waiting: [T, Promise<R>][]): Promise<[T, R]> {
  const [item, result] = waiting.shift() as [T, Promise<R>];
  return [item, await result];
}
