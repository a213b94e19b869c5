import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../open.ts';
import { masterKey } from '../vault/ring.ts';
import { sampleRing } from '../vault/sample-ring.ts';
import { formKey } from './form-key.ts';
import { keepChosen } from './queries.ts';

const HOUR_MS = 3_600_000;
const noon = '2026-03-02T12:00:00Z';

/** For tests: a process that keeps a file, says so, and does not end. */
const [whereabouts = '{}', secret = ''] = process.argv.slice(2);
const { db } = await openStore(JSON.parse(whereabouts), noon);
const of = await formKey(db, sampleRing('sm4-gcm', masterKey('k', Buffer.from(secret, 'base64'))), 'form', noon);
const files = [{ name: '大.pdf', bytes: Buffer.alloc(5_000_000, 1) }];
const kept = await keepChosen(db, { of, sender: 'a', at: noon, files });
console.log(JSON.stringify(kept.map(({ id }) => id)));
await wait(HOUR_MS);
