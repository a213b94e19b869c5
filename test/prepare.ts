import { spawnSync } from 'node:child_process';
import { absent } from './browser.ts';
import { fetchChromium86 } from './chromium-86.ts';
import { onPath } from './found.ts';
import { type Need, needs } from './needs.ts';

/** Gets what the tests need where it may (root on a Debian-like machine), and names what stays missing. */
export async function prepare(): Promise<void> {
  const missing = needs.filter((need) => !need.here());
  if (missing.length && mayInstall()) install(missing);
  await fetchChromium86();
  for (const need of needs.filter((need) => !need.here())) say(`missing: ${need.name} (${need.for}): ${need.get}`);
  if (absent('86')) say(`missing: Chromium 86 (pages in the oldest browser): ${absent('86')}`);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get') !== null;
}

function install(missing: readonly Need[]): void {
  const packages = missing.flatMap((need) => need.packages);
  say(`installing ${packages.join(' ')}`);
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  if (!done) say('the installation failed; what is missing is skipped');
}

function apt(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) say(stderr.trim());
  return status === 0;
}

function say(line: string): void {
  console.log(line);
}
