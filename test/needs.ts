import { execFileSync } from 'node:child_process';
import { existsSync, globSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { absent } from './browser.ts';
import { onPath } from './found.ts';

/** Something that tests use and npm does not bring. */
export interface Need {
  readonly name: string;
  readonly for: string;
  readonly here: () => boolean;
  /** what Debian calls it */
  readonly packages: readonly string[];
  /** how to get it elsewhere */
  readonly get: string;
}

/** What the tests use of the machine. Where one is missing, the tests that use it are skipped and say so. */
export const needs: readonly Need[] = [
  {
    name: 'Chromium',
    for: 'pages in a browser',
    here: () => !absent('current'),
    packages: ['chromium'],
    get: 'install Chromium or Google Chrome',
  },
  {
    name: 'Chinese fonts',
    for: 'pages in a browser',
    here: () => asks('fc-list', ':lang=zh').length > 0,
    packages: ['fonts-noto-cjk', 'fontconfig'],
    get: 'install Noto Sans CJK and Noto Serif CJK',
  },
  {
    name: 'the libraries of Chromium 86',
    for: 'pages in the oldest browser',
    here: () => process.platform !== 'linux' || asks('ldconfig', '-p').includes('libnss3.so'),
    packages: ['libnss3'],
    get: 'install NSS',
  },
  {
    name: 'LibreOffice Writer and Calc',
    for: 'DOC and WPS files, and opening what we write',
    here: () => office('libswlo.so') && office('libsclo.so'),
    packages: ['libreoffice-writer', 'libreoffice-calc'],
    get: 'install LibreOffice and put soffice on the PATH',
  },
  {
    name: 'PostgreSQL server',
    for: 'the store on a real server',
    here: () => onPath('postgres') !== null || globSync('/usr/lib/postgresql/*/bin/postgres').length > 0,
    packages: ['postgresql'],
    get: 'install PostgreSQL 15 or later',
  },
  {
    name: 'Java',
    for: 'checking HTML with the Nu checker',
    here: () => onPath('java') !== null,
    packages: ['default-jre-headless'],
    get: 'install Java 11 or later',
  },
];

/** Whether LibreOffice has this module; other systems than Linux ship it whole. */
function office(module: string): boolean {
  const soffice = onPath('soffice');
  if (!soffice) return false;
  return process.platform !== 'linux' || existsSync(join(dirname(realpathSync(soffice)), module));
}

function asks(command: string, argument: string): string {
  const at = onPath(command) ?? `/sbin/${command}`;
  if (!existsSync(at)) return '';
  return execFileSync(at, [argument], { encoding: 'utf8', maxBuffer: 1 << 26 });
}
