import type { Registry } from '#agencies/types';
import type { Level } from '#store/logs/level';
import type { Whereabouts } from '#store/open';
import type { Instant } from '#store/time';
import type { Io } from './io.ts';

/** An option of a command, as it is typed: `--to docx`, `-o OUT`, `--json`. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** what the value is called in the help; an option without it is a switch */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** may be typed several times; the values arrive joined by commas */
  readonly many?: true;
  readonly says: string;
}

export interface Example {
  readonly line: string;
  readonly says: string;
}

/** What was typed after the command's name. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
  readonly io: Io;
  readonly doors: Doors;
  /** all commands, for the one that explains them */
  readonly commands: readonly Command[];
}

/** What the command needs of other rooms that it may not enter itself. */
export interface Doors {
  readonly serve: (options: {
    readonly port?: number;
    readonly host?: string;
    readonly data?: string;
  }) => Promise<unknown>;
  /** the day it is, as ISO text */
  readonly today: () => string;
  readonly now: () => Instant;
  /** milliseconds from any point: only differences mean something */
  readonly elapsed: () => number;
  /** the ledger with everything that is computed from its journal; whoever opens it closes it */
  readonly openLedger: (where: Whereabouts) => Promise<Registry>;
  /** is the clock until the process is told to end, and answers null; or does one round, null where another does it */
  readonly clock: (ledger: Registry, options: ClockOptions) => Promise<readonly Clocked[] | null>;
}

export interface ClockOptions {
  readonly where: Whereabouts;
  readonly level: Level;
  readonly once: boolean;
}

/** How one job of the clock went. */
export interface Clocked {
  readonly job: string;
  /** how many things it did */
  readonly did: number;
  readonly trouble: string | null;
}

/** A command is data: its help, its page of the reference and its parsing come from here. */
export interface Command {
  readonly name: string;
  /** the operands as the help prints them; empty where there are none */
  readonly operands: string;
  /** whether at least one operand must be given */
  readonly needs: boolean;
  readonly says: string;
  readonly more?: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  readonly run: (call: Call) => Promise<number>;
}

/** What the process answers to its caller. */
export const exit = { fine: 0, errorsFound: 1, unreadable: 2 } as const;

/** The person typed something that cannot be done; `message` says what, and what to type instead. */
export class Mistyped extends Error {
  override readonly name = 'Mistyped';
}
