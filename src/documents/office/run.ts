import { spawn } from 'node:child_process';

/** No proxy answers at this address: what asks the network for something gets nothing. */
const NOWHERE = 'http://127.0.0.1:9';

export type OfficeRun = 'done' | 'late';

/** Runs LibreOffice; when its time is over, it is killed with all that it started. */
export function runOffice(program: string, args: readonly string[], milliseconds: number): Promise<OfficeRun> {
  const { promise, resolve } = Promise.withResolvers<OfficeRun>();
  const env = { ...process.env, http_proxy: NOWHERE, https_proxy: NOWHERE, ftp_proxy: NOWHERE, no_proxy: '' };
  const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32', env });
  const over = AbortSignal.timeout(milliseconds);
  const stop = () => {
    killGroup(child.pid);
    resolve('late');
  };

  over.addEventListener('abort', stop);
  child.once('error', () => resolve('done'));
  child.once('exit', () => resolve('done'));
  return promise.finally(() => over.removeEventListener('abort', stop));
}

/** A detached child leads a group of its own; elsewhere than on Unix only the child can be ended. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it ended in the meantime
  }
}
