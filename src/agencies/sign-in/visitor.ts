/** What a request tells of whoever sends it. */
export interface Visitor {
  /** the Cookie header */
  readonly cookies: string;
  readonly userAgent: string;
  readonly address: string | null;
  /** the browser speaks https, to us or to the proxy before us */
  readonly https: boolean;
}

/** Only we write this header: what a browser sends under its name never gets through. */
export const ADDRESS_HEADER = 'x-gongkai-address';

const LONGEST_USER_AGENT = 200;

/** What better-auth gets to see of a request. */
export function headersOf({ cookies, userAgent, address }: Visitor): Headers {
  return new Headers({
    cookie: cookies,
    'user-agent': userAgent.slice(0, LONGEST_USER_AGENT),
    ...(address && { [ADDRESS_HEADER]: address }),
  });
}
