import type { Officer } from './requests-officer.ts';

/** Cells of a table of the annual report, each by a name of its own, as the page of the year shows them. */
export async function figuresOf<N extends string>(
  officer: Officer,
  year: number,
  cells: Readonly<Record<N, string>>,
  table = '',
): Promise<Record<N, number>> {
  await officer.looksAt(`report/${year}${table}`);
  const read: [string, number][] = [];
  for (const [name, cell] of Object.entries<string>(cells))
    read.push([name, Number(await officer.page.textContent(`main a[href$="cell=${cell}"]`))]);
  return Object.fromEntries(read) as Record<N, number>;
}
