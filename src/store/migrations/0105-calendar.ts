import type { Steps } from './steps.ts';

/** 放假安排: the holiday notices that an agency took into use beside those that the program brings, as JSON. */
export const calendar: Steps = {
  '1401-agency-notices': 'alter table agency add column notices text',
};
