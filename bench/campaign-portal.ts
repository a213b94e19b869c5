import { look } from '../test/campaign/portal.ts';

/** A process of its own that looks at pages of the portal until it is told to stop, and tells how long each took. */
const [origin = ''] = process.argv.slice(2);
const stop = new AbortController();
process.on('message', () => stop.abort());
process.send?.(await look(origin, stop.signal), () => process.exit());
