/** What pdf.js and its worker part say to each other. */
interface Message {
  readonly chunk?: { readonly fnArray?: readonly number[]; readonly argsArray?: readonly unknown[] };
}

type Listener = (event: { readonly data: unknown }) => void;

export interface Port {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void;
  addEventListener(name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(name: string, listener: Listener): void;
  terminate(): void;
}

/**
 * A port from pdf.js to its worker part in the same thread. Messages wait for their turn, so that timers and other
 * readers have theirs, and `meter` is told how many operators and characters pass.
 */
export function meteredPort(meter: (count: number) => void): Port {
  const listeners = new Set<Listener>();
  return {
    postMessage(message, transfer) {
      meter(countOf(message as Message));
      const data = structuredClone(message, transfer ? { transfer } : undefined);
      setImmediate(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener(_name, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_name, listener) => void listeners.delete(listener),
    terminate: () => listeners.clear(),
  };
}

function countOf({ chunk }: Message): number {
  if (!chunk?.fnArray) return 0;
  let count = chunk.fnArray.length;
  for (const args of chunk.argsArray ?? []) if (Array.isArray(args) && Array.isArray(args[0])) count += args[0].length;
  return count;
}
