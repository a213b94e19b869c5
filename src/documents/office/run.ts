import { spawn } from 'node:child_process';

/** Where LibreOffice is found: on the path, else where its installers put it. */
export const OFFICE_PROGRAMS: readonly string[] = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** No proxy answers at this address: what asks the network for something gets nothing. */
const NOWHERE = 'http://127.0.0.1:9';

export type OfficeRun = 'done' | 'late' | 'absent';

/** Runs the first of the programs that exists; when its time is over, it is killed with all that it started. */
export async function runOffice(
  programs: readonly string[],
  args: readonly string[],
  milliseconds: number,
): Promise<OfficeRun> {
  for (const program of programs) {
    const ran = await runProgram(program, args, milliseconds);
    if (ran !== 'absent') return ran;
  }
  return 'absent';
}

function runProgram(program: string, args: readonly string[], milliseconds: number): Promise<OfficeRun> {
  const { promise, resolve } = Promise.withResolvers<OfficeRun>();
  const env = { ...process.env, http_proxy: NOWHERE, https_proxy: NOWHERE, ftp_proxy: NOWHERE, no_proxy: '' };
  const child = spawn(program, args, { stdio: 'ignore', detached: true, env });
  const over = AbortSignal.timeout(milliseconds);
  const stop = () => {
    killGroup(child.pid);
    resolve('late');
  };

  over.addEventListener('abort', stop);
  child.once('error', () => resolve('absent'));
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
