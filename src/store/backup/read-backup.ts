import { createHash } from 'node:crypto';
import { type End, endLine, type Header } from './format.ts';
import { damaged, linesOf } from './lines.ts';
import { json, type Part, Reading } from './reading.ts';

const END = Buffer.from('{"end":');

/**
 * What stands in a backup, piece by piece, the header first. Throws BackupTrouble where anything is not as it was
 * written; what came before is then worth nothing.
 */
export async function* readBackup(path: string): AsyncGenerator<Part> {
  const hash = createHash('sm3');
  const reading = new Reading();
  let ended = false;

  for await (const line of linesOf(path)) {
    if (ended) throw damaged();
    ended = line.subarray(0, END.length).equals(END);
    if (ended) {
      yield* reading.flush();
      yield reading.end(endOf(line), hash.digest('hex'));
    } else {
      hash.update(line).update('\n');
      yield* reading.take(line);
    }
  }
  if (!ended) throw damaged();
}

/** Reads a backup to its end and answers its header. Throws BackupTrouble where it is not whole. */
export async function headerOfWhole(path: string): Promise<Header> {
  let header: Header | undefined;
  for await (const part of readBackup(path)) if (part.kind === 'header') header = part.header;
  if (!header) throw damaged();
  return header;
}

function endOf(line: Buffer): End {
  const end = endLine.safeParse(json(line));
  if (!end.success) throw damaged();
  return end.data;
}
