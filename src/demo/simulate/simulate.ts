import type { Registry } from '#agencies/types';
import { together } from '#journal/together';
import { type Day, dayNumber, dayOf } from '#law/calendar/day';
import { freeze } from '#reports/commands/freeze';
import { done } from '../done.ts';
import { VirtualClock, workdayFrom } from './calendar.ts';
import type { Desk } from './desk.ts';
import { type Draws, drawsFrom } from './draws.ts';
import { NaiveCount } from './naive.ts';
import { NaiveRemedies } from './naive-remedies.ts';
import { type Office, openOffices } from './offices.ts';
import { Paths } from './paths.ts';
import { Schedule } from './schedule.ts';
import { foundLate, heldOver, lateWays } from './stories/late.ts';
import { life } from './stories/life.ts';

export interface Simulation {
  readonly agencies: number;
  readonly requests: number;
  readonly years: { readonly from: number; readonly to: number };
  readonly seed: number;
  /** told after every simulated day */
  readonly told?: (day: Day) => void;
}

/** What was simulated, and what it came to by the naive count. */
export interface Simulated {
  readonly paths: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** agency → year → address → count; what is not there is 0 */
  readonly counts: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>;
}

/**
 * Some years of some agencies on an empty ledger, by the commands that a real instance uses, under a clock of their own:
 * the acts of a day are made durable at once, and nobody is told of them. The same seed gives the same years.
 */
export async function simulate(registry: Registry, simulation: Simulation): Promise<Simulated> {
  const { years, agencies } = simulation;
  const clock = new VirtualClock();
  clock.on(firstDay(years.from));
  const { announce: _told, ...silent } = registry;
  const ledger: Registry = { ...silent, now: clock.now };
  const offices = await openOffices(ledger, agencies);
  const world = new World(ledger, clock, simulation, offices);

  for (let n = dayNumber(clock.day); n <= dayNumber(lastDay(years.to)); n++) {
    await world.live(dayOf(n));
    simulation.told?.(clock.day);
  }
  return world.counted();
}

class World {
  readonly #ledger: Registry;
  readonly #clock: VirtualClock;
  readonly #draws: Draws;
  readonly #paths: Paths;
  readonly #schedule = new Schedule();
  readonly #desks: readonly Desk[];
  #inside: Registry;

  constructor(ledger: Registry, clock: VirtualClock, simulation: Simulation, offices: readonly Office[]) {
    this.#ledger = ledger;
    this.#inside = ledger;
    this.#clock = clock;
    this.#draws = drawsFrom(simulation.seed);
    this.#paths = new Paths(this.#draws);
    this.#desks = offices.map((office) => this.#desk(office));
    this.#plan(simulation);
  }

  async live(day: Day): Promise<void> {
    this.#clock.on(day);
    if (this.#schedule.has(day))
      await together(this.#ledger, async (inside) => {
        this.#inside = inside;
        await this.#schedule.run(day);
      });
    if (!day.endsWith('-12-31')) return;
    for (const { naive, remedies } of this.#desks) {
      remedies.endYear(this.#clock.year);
      naive.endYear();
    }
  }

  counted(): Simulated {
    const counts = new Map(this.#desks.map(({ office, naive }) => [office.agency, naive.cells]));
    return { paths: this.#paths.taken, counts };
  }

  #desk(office: Office): Desk {
    const world = this;
    const naive = new NaiveCount(this.#clock.year);
    return {
      ...{ office, draws: this.#draws, paths: this.#paths, naive, remedies: new NaiveRemedies(naive) },
      get registry() {
        return world.#inside;
      },
      get today() {
        return world.#clock.day;
      },
      begin: (story) => this.#schedule.put(this.#clock.day, story),
    };
  }

  /** When everything comes: most of it on any day, some around the turn of a year. */
  #plan({ years, requests }: Simulation): void {
    let left = requests;
    for (let year = years.from; year < years.to; year++)
      for (const [i, desk] of this.#desks.entries()) {
        if (i % UNFROZEN !== UNFROZEN - 1) this.#freezing(desk, year);
        left -= this.#late(desk, year, i);
      }

    const first = dayNumber(firstDay(years.from));
    const days = dayNumber(lastDay(years.to)) - first + 1;
    for (; left > 0; left--) {
      const desk = this.#draws.pick(this.#desks);
      this.#schedule.put(dayOf(first + this.#draws.below(days)), life(desk));
    }
  }

  #freezing(desk: Desk, year: number): void {
    const freezes = async function* () {
      yield 0;
      const { office, registry } = desk;
      await done(freeze(registry, { asker: office.head, key: null, agency: office.agency, year }));
      desk.naive.frozen = year;
    };
    this.#schedule.put(workdayFrom(`${year + 1}-01-15`, this.#draws.below(5)), freezes());
  }

  /** What comes to light late: how many requests. */
  #late(desk: Desk, year: number, i: number): number {
    const later = workdayFrom(`${year + 1}-01-23`, this.#draws.below(5));
    for (const offset of [0, 1]) {
      const way = lateWays[(i + offset) % lateWays.length] ?? 'doubled';
      const came = workdayFrom(`${year}-12-08`, this.#draws.below(MOST_DAYS_BEFORE));
      this.#schedule.put(came, heldOver(desk, way, later));
    }
    this.#schedule.put(later, foundLate(desk, `${year}-12-30`));
    return LATE;
  }
}

/** Every fifth agency freezes nothing. */
const UNFROZEN = 5;
const LATE = 3;
const MOST_DAYS_BEFORE = 14;

function firstDay(year: number): Day {
  return `${year}-01-01`;
}

function lastDay(year: number): Day {
  return `${year}-12-31`;
}
