import pino from 'pino';

/** Where lines go without anybody waiting for them. */
export interface Sink {
  readonly write: (line: string) => void;
  /** writes at once what is waiting, for a process that is about to die */
  readonly flushSync: () => void;
  readonly close: () => Promise<void>;
}

/** What may wait while a disk or a reader of our output is slow; more is dropped, rather than standing still. */
const MOST_WAITING_BYTES = 8 * 1024 * 1024;
const PATIENCE_MS = 2000;

/** An open file descriptor that is ours from now on. */
export function sinkTo(fd: number): Sink {
  let patient = true;
  const stream = pino.destination({
    dest: fd,
    sync: false,
    maxLength: MOST_WAITING_BYTES,
    retryEAGAIN: () => patient,
  } as Parameters<typeof pino.destination>[0]);
  // a full disk or a closed pipe must not end the server; `/readyz` tells of the disk
  stream.on('error', () => {});

  return {
    write: (line) => void stream.write(line),
    flushSync: () => {
      patient = false;
      stream.flushSync();
    },
    close: () =>
      new Promise((done) => {
        const impatient = setTimeout(() => {
          patient = false;
          stream.destroy();
        }, PATIENCE_MS);
        stream.once('close', () => {
          clearTimeout(impatient);
          done();
        });
        stream.end();
      }),
  };
}
