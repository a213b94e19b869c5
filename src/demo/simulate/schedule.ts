import type { Day } from '#law/calendar/day';
import { workdayFrom } from './calendar.ts';
import type { Story } from './desk.ts';

/** Which stories go on on which day. */
export class Schedule {
  readonly #byDay = new Map<Day, Story[]>();
  #today: Day = '';

  /** A story that begins on a day. */
  put(day: Day, story: Story): void {
    const stories = this.#byDay.get(day) ?? [];
    this.#byDay.set(day, stories);
    stories.push(story);
  }

  has(day: Day): boolean {
    return this.#byDay.has(day);
  }

  /** Everything that happens on a day, one thing after the other; what waits goes on later. */
  async run(day: Day): Promise<void> {
    this.#today = day;
    const stories = this.#byDay.get(day) ?? [];
    for (const story of stories) await this.#resume(story);
    this.#byDay.delete(day);
  }

  async #resume(story: Story): Promise<void> {
    for (;;) {
      const { done, value } = await story.next();
      if (done) return;
      const next = workdayFrom(this.#today, value ?? 0);
      if (next !== this.#today) return this.put(next, story);
    }
  }
}
