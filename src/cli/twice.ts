import type { Stated } from './work/sum.ts';

/** Watches for reports that would be counted twice: the same agency, the same year. */
export class Twice {
  readonly #seen = new Map<string, string>();
  readonly found: { readonly first: string; readonly again: string }[] = [];

  note({ agency, year }: Pick<Stated, 'agency' | 'year'>, file: string): void {
    if (agency === null || year === null) return;
    const key = `${agency.replace(/\s/g, '')} ${year}`;
    const first = this.#seen.get(key);
    if (first === undefined) this.#seen.set(key, file);
    else this.found.push({ first, again: file });
  }
}
