import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInSettingsFrom } from '#agencies/sign-in/settings-from';
import type { Registry } from '#agencies/types';
import type { Store } from '#store/engine';
import { diskFiles } from '#store/files/disk';
import { openLog } from '#store/logs/log';
import { erasedList } from '#store/vault/erased-list';
import { sampleRing } from '#store/vault/sample-ring';
import type { Premises } from './job.ts';
import type { Round } from './tick.ts';

export const noon = '2026-03-02T04:00:00Z';

/** For tests: a store with a folder and a log of its own, at noon of one day; or a registry that is there already. */
export function samplePremises(t: { after(done: () => unknown): void }, store: Store | Registry): Premises {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const log = openLog({ data, now: () => noon, output: 'nothing' });
  t.after(async () => {
    await log.close();
    rmSync(data, { recursive: true, force: true });
  });
  const ledger = {
    ...{ projections: [], now: () => noon, ring: sampleRing() },
    ...{ files: diskFiles(join(data, 'files')), erased: erasedList(join(data, 'keys')) },
    ...store,
  };
  return { ledger, where: { folder: data }, log, signIn: signInSettingsFrom({}), backups: null, mail: null };
}

/** A round at noon that nobody ends. */
export const sampleRound: Round = {
  now: noon,
  holder: 'one',
  elapsed: () => 0,
  signal: new AbortController().signal,
};
