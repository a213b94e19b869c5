/** An error as it may stand in a log: its kind and the lines of code it passed. */
export interface Trace {
  readonly kind: string;
  /** the engine's or the system's code: `ENOSPC`, `23505` */
  readonly code?: string;
  readonly at: readonly string[];
  readonly cause?: Trace;
}

/** What may be told of an error. Messages, and what engines attach to errors, may quote what a visitor sent. */
export function traceOf(error: unknown, depth = 0): Trace {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };

  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  const told = [code, errcode].find((one) => /^[A-Z0-9_]{1,60}$/.test(String(one ?? '')));
  return {
    kind: word(error.name) ?? 'Error',
    ...(told !== undefined && { code: String(told) }),
    at: linesOf(error),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: traceOf(error.cause, depth + 1) }),
  };
}

const DEEPEST = 3;
const MOST_LINES = 12;
const LINE = /^ +at (?:[\w.$<># []+\]? \()?(?:file:\/\/|node:|<anonymous>)[^\s()]*\)?$/;

/** A message stands before the lines of code and may look like some, so it is cut off first. */
function linesOf({ message, stack = '' }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => LINE.test(line))
    .slice(0, MOST_LINES)
    .map((line) => line.trim());
}

function word(text: unknown): string | null {
  return typeof text === 'string' && /^[A-Za-z]\w{0,60}$/.test(text) ? text : null;
}
