import type { Site } from '../site.ts';

/** What the pages of sign-in and of one's own account are served from. */
export type DeskSite = Pick<Site, 'addressOf' | 'demo' | 'signIn' | 'isHttps'>;
