import { join } from 'node:path';
import { pack } from './package.ts';

/** `npm run pack`: the archive that is published, in package/. */
console.log(pack(join(import.meta.dirname, '../package')));
