import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '#store/open';
import type { Job } from './job.ts';
import { asClock, stepDown } from './leader.ts';
import { noon, samplePremises, sampleRound } from './sample-premises.ts';
import { tick } from './tick.ts';

const A_WHILE_MS = 5;
const HOUR_MS = 3_600_000;

/** For tests: a process that takes turns at being the clock, or is the clock and does not end. */
const [whereabouts = '{}', what, ...args] = process.argv.slice(2);
const store = await openStore(JSON.parse(whereabouts), noon);
const undo: (() => unknown)[] = [];
const premises = samplePremises({ after: (done) => undo.push(done) }, store);

if (what === 'turns') await takeTurns(args);
else await hold(args);
for (const step of undo) await step();
await store.close();

/** Writes a line when its job begins and one when it ends. */
async function takeTurns([file = '', holder = '', turns = '0']: readonly string[]): Promise<void> {
  const job: Job = {
    name: 'turn',
    run: async () => {
      appendFileSync(file, `begin ${holder}\n`);
      await wait(A_WHILE_MS);
      appendFileSync(file, `end ${holder}\n`);
      return 1;
    },
  };
  const candidate = { holder, now: () => noon };
  for (let turn = 0; turn < Number(turns); ) {
    const ran = await asClock(premises, candidate, () => tick(premises, { ...sampleRound, holder }, [job]));
    if (ran) {
      turn++;
      await stepDown(premises, candidate);
    }
    await wait(A_WHILE_MS);
  }
}

async function hold([now = '']: readonly string[]): Promise<void> {
  await asClock(premises, { holder: 'first', now: () => now }, async () => {
    console.log('holding');
    await wait(HOUR_MS);
  });
}
