import type { Permit } from '#agencies/permit';
import type { Agency } from '#agencies/types';
import type { Day } from '#law/calendar/day';
import type { Figures } from '#reports/compile';
import type { Listed } from '#requests/queries/list';
import type { Content } from '#ui/html';
import type { Words } from '../requests/opened.ts';

/** The tables of the report that are counted from acts. */
export const tables = { T3: '三、收到和处理申请', T4: '四、复议诉讼' } as const;

export type TableId = keyof typeof tables;

export interface ReportShown {
  readonly agency: Agency;
  readonly today: Day;
  readonly figures: Figures;
  /** the year before, for the comparison */
  readonly before: Figures | null;
  readonly table: TableId;
  readonly cell: CellShown | null;
  /** requests and remedies are this agency's own: their pages can be opened */
  readonly opens: boolean;
  /** agencies below whose figures can be looked at too */
  readonly others: readonly Pick<Agency, 'id' | 'name'>[];
  readonly freeze: Permit | null;
  readonly csrf: string;
  readonly key: string;
  readonly top: Content;
}

/** The cases behind one figure. */
export interface CellShown {
  readonly address: string;
  readonly name: string;
  readonly value: number;
  readonly rows: readonly Case[];
  readonly more: number;
  readonly under: string;
}

export interface Case {
  readonly subject: string;
  readonly listed: Listed | null;
  readonly words: Words | null;
}
