/**
 * One at a time, first come first served, and one in each round of the process: what a turn does is done without a
 * pause, so that without this whoever else asks something meanwhile would wait until all who were there have had theirs.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  async take(): Promise<void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
  }

  give(): void {
    setImmediate(() => {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken = false;
    });
  }
}
