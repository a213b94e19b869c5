import type { CaseRead } from '../ops/case-reads.ts';
import type { Site } from '../site.ts';
import type { DeskSite } from './desk-site.ts';

/** What the pages of the desk are served from. */
export type Desk = Served & {
  /** told before the page of a case is shown */
  readonly caseRead: (read: CaseRead) => void;
};

/** What of the site the desk is made of. */
export type Served = DeskSite & Pick<Site, 'registry' | 'db' | 'now'>;
