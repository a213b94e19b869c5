import type { Io } from './io.ts';

const WIDTH = 30;
const EVERY_MS = 100;

export interface Progress {
  readonly step: () => void;
  /** runs `print` with the bar out of its way */
  readonly around: (print: () => Promise<void>) => Promise<void>;
  readonly end: () => void;
}

const silent: Progress = { step() {}, around: (print) => print(), end() {} };

/** A bar on standard error while a person watches and there is something to wait for. */
export function startProgress(io: Io, total: number): Progress {
  if (!io.bar || total < 2) return silent;
  let done = 0;
  const draw = () => io.tell(`\r${bar(done, total)}`);
  const wipe = () => io.tell('\r\x1b[K');
  const timer = setInterval(draw, EVERY_MS);
  timer.unref();
  return {
    step() {
      done += 1;
    },
    async around(print) {
      wipe();
      await print();
    },
    end() {
      clearInterval(timer);
      wipe();
    },
  };
}

function bar(done: number, total: number): string {
  const full = Math.floor((done / total) * WIDTH);
  return `已处理 ${done}/${total}  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}  ${Math.floor((done / total) * 100)}%`;
}
