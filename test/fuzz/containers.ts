import { papers, reports } from './papers.ts';

export interface Container {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Documents of every container: all published reports, and one Word document and one workbook of an office program. */
export function containers(): readonly Container[] {
  const office = papers();
  const one = (ending: string) => office.filter(({ name }) => name.endsWith(ending)).slice(-1);
  return [...reports(), ...one('.docx'), ...one('.xlsx')];
}
