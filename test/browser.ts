import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { inCache, onPath } from './found.ts';

/** The browser of the day, and the oldest one that the site is made for. */
export type Which = 'current' | '86';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium 86 has no sandbox of its own in the build that npm carries. */
const old = ['--no-sandbox', '--disable-gpu'];

/** Where Chromium 86 is unpacked by `npm test`. */
export const chromium86 = inCache('chromium-86', 'chromium');

/** Starts a browser without a window. Close it when done. */
export function launch(which: Which): Promise<Browser> {
  const executablePath = pathOf(which);
  if (!executablePath) throw new Error(`${absent(which)}`);
  return chromium.launch({ executablePath, args: which === '86' ? old : rootless() });
}

/** For `skip`: false where the browser is there, else what is missing and how to get it. */
export function absent(which: Which): string | false {
  if (pathOf(which)) return false;
  return which === '86' ? 'Chromium 86 is not there: run npm test on Linux x64' : 'no Chromium: install chromium';
}

function pathOf(which: Which): string | null {
  if (which === '86') return existsSync(chromium86) ? chromium86 : null;
  return onPath(...names);
}

function rootless(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
