import { blocks } from './examples/blocks.ts';
import { desk } from './examples/desk.ts';
import type { Example } from './examples/example.ts';
import { findings } from './examples/findings.ts';
import { forms } from './examples/forms.ts';
import { tables } from './examples/tables.ts';
import { time } from './examples/time.ts';

/** Every element, at least once. The gallery, the tests of the HTML and those of its accessibility all go over these. */
export const examples: readonly Example[] = [...blocks, ...forms, ...time, ...findings, ...tables, ...desk];
