import { hostname } from 'node:os';
import pino from 'pino';
import type { Instant } from '../time.ts';
import { dailyFile } from './daily-file.ts';
import type { Level } from './level.ts';
import { type Sink, sinkTo } from './sink.ts';
import { traceOf } from './trace.ts';

/** What a line says: ids, codes, counts, instants. Never what somebody typed. */
export type Told = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes a line; of an error only what cannot quote anybody. */
export type Tell = (event: string, told?: Told, error?: unknown) => void;

/** The log of one process: JSON, a line each, on standard output and in a file a day. */
export type Log = Readonly<Record<Level, Tell>> & {
  /** writes at once what is waiting, for a process that is about to die */
  readonly flushSync: () => void;
  readonly close: () => Promise<void>;
};

export interface LogOptions {
  /** the data folder */
  readonly data: string;
  readonly now: () => Instant;
  readonly level?: Level;
  /** `lines` where a program reads our output; a person at a terminal is told of trouble alone; tests want nothing */
  readonly output?: 'lines' | 'trouble' | 'nothing';
}

/** Opens the log of this process. Throws where its file cannot be made. */
export function openLog({ data, now, level = 'info', output = outputOf(process.stdout) }: LogOptions): Log {
  // asked once a line: that costs as much as writing it
  let instant = now();
  const file = dailyFile({ data, now: () => instant, host: hostname(), pid: process.pid });
  const out = output === 'nothing' ? null : sinkTo(process.stdout.fd);
  const sinks = out ? [file, out] : [file];
  const lines = pino(
    settings(level, () => instant),
    streams(file, out, output),
  );

  const tell = (at: Level): Tell => {
    return (event, told, error) => {
      if (!lines.isLevelEnabled(at)) return;
      instant = now();
      lines[at]({ event, ...told, ...(error !== undefined && { error: traceOf(error) }) });
    };
  };
  return {
    debug: tell('debug'),
    info: tell('info'),
    warn: tell('warn'),
    error: tell('error'),
    flushSync: () => {
      for (const sink of sinks) quietly(sink.flushSync);
    },
    close: async () => void (await Promise.all(sinks.map((sink) => sink.close()))),
  };
}

function outputOf({ isTTY }: NodeJS.WriteStream): 'lines' | 'trouble' {
  return isTTY ? 'trouble' : 'lines';
}

function settings(level: Level, now: () => Instant): pino.LoggerOptions {
  return {
    level,
    timestamp: () => `,"time":"${now()}"`,
    formatters: { level: (label) => ({ level: label }) },
  };
}

function streams(file: Sink, out: Sink | null, output: LogOptions['output']) {
  return pino.multistream([
    { level: 'debug', stream: file },
    ...(out ? [{ level: output === 'trouble' ? ('warn' as const) : ('debug' as const), stream: out }] : []),
  ]);
}

function quietly(body: () => void): void {
  try {
    body();
  } catch {
    // a full disk, a closed pipe: there is nobody left to tell
  }
}
