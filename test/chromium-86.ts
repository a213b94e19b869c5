import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium86 } from './browser.ts';

const archive = 'chrome-aws-lambda@5.3.1';
const sha512 = 'KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==';

/**
 * Chromium 86 as npm carries it (45 MB, Linux x64 only). It is fetched once by the tests instead of being a dependency,
 * so that `npm ci && npm start` does without it.
 */
export async function fetchChromium86(): Promise<void> {
  if (existsSync(chromium86) || process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log('fetching Chromium 86');
  const folder = dirname(chromium86);
  await mkdir(folder, { recursive: true });
  const packed = pack(folder);
  if (packed && (await isGenuine(packed))) await unpack(packed, folder);
  else console.log('Chromium 86 could not be fetched; what needs it is skipped');
}

function pack(folder: string): string | null {
  const { status } = spawnSync('npm', ['pack', archive, '--pack-destination', folder], { stdio: 'ignore' });
  return status === 0 ? join(folder, `${archive.replace('@', '-')}.tgz`) : null;
}

async function isGenuine(packed: string): Promise<boolean> {
  return (
    createHash('sha512')
      .update(await readFile(packed))
      .digest('base64') === sha512
  );
}

async function unpack(packed: string, folder: string): Promise<void> {
  spawnSync('tar', ['-xzf', packed, '-C', folder, 'package/bin/chromium.br']);
  const binary = await promisify(brotliDecompress)(await readFile(join(folder, 'package/bin/chromium.br')));
  await writeFile(chromium86, binary, { mode: 0o755 });
  await Promise.all([packed, join(folder, 'package')].map((path) => rm(path, { recursive: true })));
}
