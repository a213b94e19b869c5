import type { Table } from '../model.ts';

/** In which size a table is set. */
export type TableType = 'table' | 'dense' | 'form';

export function typeOf({ dense, form }: Pick<Table, 'dense' | 'form'>): TableType {
  if (form) return 'form';
  return dense ? 'dense' : 'table';
}
