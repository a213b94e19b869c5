/** One at a time, first come first served; between two the process goes round once, so that nobody else is kept waiting. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  async take(): Promise<void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
  }

  give(): void {
    const next = this.#waiting.shift();
    if (next) setImmediate(next);
    else this.#taken = false;
  }
}
