import type { Site } from '../site.ts';
import type { DeskSite } from './desk-site.ts';

/** What the pages of the desk are served from. */
export type Desk = DeskSite & Pick<Site, 'registry' | 'db' | 'now'>;
