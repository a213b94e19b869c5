import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Limits, TOO_MUCH } from '../limits.ts';
import { Unreadable } from '../paper.ts';
import { findOffice } from './find.ts';
import { runOffice } from './run.ts';
import { SETTINGS } from './settings.ts';

/** What the office suite turns an old format into, by its own names. */
export type OfficeTarget = 'docx:MS Word 2007 XML' | 'xlsx:Calc MS Excel 2007 XML';

export interface OldFile {
  readonly bytes: Uint8Array;
  /** the ending that old programs gave such files */
  readonly ending: 'doc' | 'wps' | 'rtf' | 'xls' | 'xml';
  readonly target: OfficeTarget;
  /** what to call it in a message */
  readonly name: string;
}

let before: Promise<unknown> = Promise.resolve();

/** Converts an old format with LibreOffice, where it is installed. One at a time: each run takes a whole core. */
export async function convertWithOffice(
  file: OldFile,
  limits: Limits,
  programs?: readonly string[],
): Promise<Uint8Array> {
  const program = findOffice(programs);
  if (!program) throw new Unreadable(`${file.name}要先转换才能读取，而本机没有安装 LibreOffice。${SAVE_AS}`);

  const done = before.then(() => convert(file, program, limits));
  before = done.catch(() => undefined);
  return done;
}

async function convert(file: OldFile, program: string, limits: Limits): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-office-'));
  try {
    await writeFile(join(folder, `paper.${file.ending}`), file.bytes);
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);

    const ran = await runOffice(program, [...argumentsFor(folder, file)], limits.officeTime);
    if (ran === 'late') throw new Unreadable(`${file.name}转换用时过长，已停止。${SAVE_AS}`);
    return await takeResult(join(folder, 'out', `paper.${file.target.slice(0, 4)}`), file, limits);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const SAVE_AS = '请用 Word 或 WPS 打开该文件，另存为 DOCX（表格另存为 XLSX）后重试。';

function argumentsFor(folder: string, { ending, target }: OldFile): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    ...['--headless', '--norestore', '--nolockcheck', '--nodefault'],
    ...['--convert-to', target, '--outdir', join(folder, 'out'), join(folder, `paper.${ending}`)],
  ];
}

async function takeResult(path: string, { name }: OldFile, limits: Limits): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) throw new Unreadable(`${name}打不开，可能已加密或损坏。${SAVE_AS}`);
  if (size > limits.bytes) throw new Unreadable(TOO_MUCH);
  return readFile(path);
}
