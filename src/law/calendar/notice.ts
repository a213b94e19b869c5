import type { Day } from './day.ts';

/** One 国务院办公厅关于某年部分节假日安排的通知, with the notices that changed it merged in. */
export interface HolidayNotice {
  readonly year: number;
  /** the document number; null where it was not collected */
  readonly number: string | null;
  /** the day of issue; null where it was not collected */
  readonly issued: Day | null;
  /** where the notices can be read */
  readonly sources: readonly string[];
  readonly holidays: readonly Holiday[];
}

/** The days off around one festival, both ends included, and the weekend days that are worked for it. */
export interface Holiday {
  readonly name: string;
  readonly off: { readonly from: Day; readonly to: Day };
  readonly makeUp: readonly Day[];
}

/** 第四条 of the Holiday Measures: a day off that a local government has set for its own area. */
export interface LocalHoliday {
  readonly day: Day;
  readonly name: string;
}
