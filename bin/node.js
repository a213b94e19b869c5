// The Node of this package for the scripts in package.json: node bin/node.js FILE ARGUMENT…
import { resolve } from 'node:path';
import { run } from './our-node.js';

const [file, ...args] = process.argv.slice(2);
await run(resolve(file), args);
