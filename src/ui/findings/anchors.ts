import type { Address } from '#law/report-format/types';

/** Fragments by which a text, a table and the list beside them point at one another. */
export const anchors = {
  cell: (address: Address) => `cell-${address}`,
  /** the line of the list */
  finding: (no: number) => `finding-${no}`,
  /** the words in the text */
  mark: (no: number) => `mark-${no}`,
  part: (index: number) => `part-${index}`,
} as const;
