import type { Content } from '../html.ts';

/** One use of one element. */
export interface Example {
  readonly element: string;
  readonly says: string;
  readonly show: Content;
  /** an element of the desk, shown in its type size */
  readonly desk?: true;
}
