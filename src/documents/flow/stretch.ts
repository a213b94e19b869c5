export interface Need {
  readonly at: number;
  readonly span: number;
  /** tracks that must fit into the span */
  readonly needs: number;
}

/** Where each of `count` tracks begins, and the last ends, once every need fits: narrow spans are served first, a wide one widens its last track. */
export function stretch(count: number, needs: readonly Need[]): readonly number[] {
  const sizes: number[] = new Array(count).fill(1);
  const large = needs.filter((need) => need.needs > 1).sort((a, b) => a.span - b.span);

  for (const { at, span, needs: wanted } of large) {
    const last = Math.min(at + span, count) - 1;
    let room = 0;
    for (let i = at; i <= last; i++) room += sizes[i] ?? 0;
    if (room < wanted) sizes[last] = (sizes[last] ?? 0) + wanted - room;
  }

  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}
