import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#law/calendar/day';
import { dayOf, type Instant } from '../time.ts';
import { LOGS, logName } from './files.ts';
import { type Sink, sinkTo } from './sink.ts';

export interface LogPlace {
  /** the data folder */
  readonly data: string;
  readonly host: string;
  readonly pid: number;
  readonly now: () => Instant;
}

const OURS_ALONE = { folder: 0o700, file: 0o600 };

/** A file for each day, begun with the first line of the day. Throws where the first cannot be made. */
export function dailyFile(place: LogPlace): Sink {
  const { now } = place;
  let [instant, day] = [now(), dayOf(now())];
  let sink = open(place, day);

  const turn = (): void => {
    const at = now();
    if (at === instant) return;
    instant = at;
    const today = dayOf(at);
    if (today === day) return;

    const old = sink;
    try {
      sink = open(place, today);
      day = today;
      void old.close();
    } catch {
      // yesterday's file goes on until a new one can be made
    }
  };

  return {
    write: (line) => {
      turn();
      sink.write(line);
    },
    flushSync: () => sink.flushSync(),
    close: () => sink.close(),
  };
}

function open({ data, ...process }: LogPlace, day: Day): Sink {
  const folder = join(data, LOGS);
  mkdirSync(folder, { recursive: true, mode: OURS_ALONE.folder });
  return sinkTo(openSync(join(folder, logName(day, process)), 'a', OURS_ALONE.file));
}
