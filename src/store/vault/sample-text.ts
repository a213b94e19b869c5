const LONGEST = 200;
const PLANES = [
  [0x00, 0x7f],
  [0x80, 0x7ff],
  [0x4e00, 0x9fff],
  [0xfe00, 0xffff],
  [0x1f300, 0x1faff],
  [0x20000, 0x2ffff],
] as const;

/** Well-formed text of any script, control signs and planes beyond the first included; the same for the same seed. */
export function sampleText(seed: number): string {
  const next = lots(seed + 1);
  return Array.from({ length: next() % LONGEST }, () => {
    const [from, to] = PLANES[next() % PLANES.length] ?? PLANES[0];
    return String.fromCodePoint(from + (next() % (to - from + 1)));
  }).join('');
}

/** xorshift: whole numbers without a pattern. */
function lots(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
