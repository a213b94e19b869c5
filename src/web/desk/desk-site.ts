import type { Context } from 'hono';
import type { SignIn } from '#agencies/sign-in/types';
import type { Site } from '../site.ts';

/** What the pages of sign-in and of one's own account are served from. */
export interface DeskSite extends Pick<Site, 'addressOf' | 'demo'> {
  readonly signIn: SignIn;
  /** the visitor's browser speaks https, to us or to the proxy before us */
  readonly isHttps: (c: Context) => boolean;
}
