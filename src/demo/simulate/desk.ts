import type { Registry } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Draws } from './draws.ts';
import type { NaiveCount } from './naive.ts';
import type { NaiveRemedies } from './naive-remedies.ts';
import type { Office } from './offices.ts';
import type { Paths } from './paths.ts';

/** What happens in a case: it waits so many days, and goes on on a workday. */
export type Story = AsyncGenerator<number, void>;

/** One agency at work, and what is counted of it. */
export interface Desk {
  readonly office: Office;
  /** the ledger within the transaction of the day */
  readonly registry: Registry;
  readonly today: Day;
  readonly draws: Draws;
  readonly paths: Paths;
  readonly naive: NaiveCount;
  readonly remedies: NaiveRemedies;
  /** another story that begins today */
  readonly begin: (story: Story) => void;
}
