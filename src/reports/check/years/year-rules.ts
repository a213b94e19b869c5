import { carry } from './carry.ts';
import { change } from './change.ts';
import { copiedFigures, repeatedParagraphs } from './copied.ts';
import { inForce } from './in-force.ts';
import { jumps } from './jumps.ts';
import type { YearRule } from './year-rule.ts';

/** Every rule over two years' reports, in the order in which their findings are numbered. */
export const yearRules: readonly YearRule[] = [carry, inForce, change, copiedFigures, repeatedParagraphs, jumps];
