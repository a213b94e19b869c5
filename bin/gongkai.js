#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './our-node.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packed = join(root, 'dist/main.js');

/** The packed program, or the source where it runs from the repository. */
await run(existsSync(packed) ? packed : join(root, 'src/main.ts'), process.argv.slice(2));
