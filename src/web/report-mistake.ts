/**
 * Tells the operator of a mistake of ours. Messages of errors may quote what a visitor sent, so only the kind of error
 * and the lines of code are told.
 */
export function logMistake(id: string, error: unknown): void {
  console.error(`${id} ${error instanceof Error ? traceOf(error) : typeof error}`);
}

function traceOf({ name, stack = '' }: Error): string {
  return [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n');
}
