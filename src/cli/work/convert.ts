import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Unreadable } from '#documents/paper';
import type { Report } from '#reports/report';
import { reportDocument } from '#reports/write/document';
import type { Source } from '../sources.ts';
import type { Kind } from '../targets.ts';
import { openReport } from './open.ts';

export interface Target {
  readonly source: Source;
  readonly to: Kind;
  /** null: the bytes come back instead */
  readonly path: string | null;
  readonly force: boolean;
  readonly fontFolder?: string;
}

export interface Converted {
  readonly path: string | null;
  readonly bytes?: Uint8Array;
}

/** `gongkai convert`, for one file. */
export async function convert(target: Target): Promise<Converted> {
  const { source, path, force } = target;
  const report = await openReport(source);
  const bytes = await written(report, target);
  if (path === null) return { path, bytes };

  if (isSame(path, source.file)) throw new Unreadable(`${path} 就是原文件，没有覆盖。请用 -o 写明另一个文件。`);
  save(path, bytes, force);
  return { path };
}

async function written(report: Report, { source, to, fontFolder }: Target): Promise<Uint8Array> {
  const text = new TextEncoder();
  const model = reportDocument(report);
  switch (to) {
    case 'docx':
      return (await import('#documents/write/docx')).toDocx(model);
    case 'pdf':
      return (await import('#documents/write/pdf')).toPdf(model, fontFolder ? { fontFolder } : {});
    case 'xlsx':
      return (await import('#documents/write/xlsx')).toXlsx(model);
    case 'html':
      return text.encode((await import('#documents/write/html')).toHtml(model));
    case 'json':
      return text.encode(
        `${JSON.stringify({ file: source.file, ...(await import('#reports/write/json')).toJson(report) })}\n`,
      );
  }
}

function isSame(path: string, file: string): boolean {
  try {
    return realpathSync(path) === realpathSync(file);
  } catch {
    return false;
  }
}

function save(path: string, bytes: Uint8Array, force: boolean): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new Unreadable(whyNotSaved(path, error as NodeJS.ErrnoException));
  }
}

function whyNotSaved(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST') return `${path} 已经存在，没有覆盖。要覆盖请加 --force，或用 -o 写明另一个文件。`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `没有写 ${path} 的权限。请用 -o 写明能写的文件夹。`;
  if (code === 'EISDIR') return `${path} 是一个文件夹。请用 -o 写明文件名。`;
  if (code === 'ENOSPC') return `磁盘已满，没有写成 ${path}。请腾出空间后重试。`;
  return `没有写成 ${path}（${code ?? message}）。请用 -o 写明另一个文件。`;
}
