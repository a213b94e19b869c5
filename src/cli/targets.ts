import { statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Mistyped } from './command.ts';
import type { Source } from './sources.ts';

export const kinds = ['docx', 'pdf', 'xlsx', 'html', 'json'] as const;
export type Kind = (typeof kinds)[number];

interface Wish {
  readonly to: Kind;
  readonly output: string;
}

/** Where each file's new form goes; null is standard output. Throws Mistyped where two would go to one place. */
export function targets(sources: readonly Source[], { to, output }: Wish): (source: Source) => string | null {
  const single = sources.length === 1 && !sources[0]?.found;
  if (output === '-') {
    if (sources.length > 1) throw new Mistyped('写到标准输出时只能给一份报告；几份请用 -o 写明一个文件夹。');
    return () => null;
  }
  if (single && !isFolder(output)) return () => output;
  if (!isFolder(output) && statSync(output, { throwIfNoEntry: false })) {
    throw new Mistyped(`“${output}”是一个文件。几份报告要写到文件夹，请用 -o 写明文件夹。`);
  }

  const places = new Map(sources.map((source) => [source, join(output, renamed(source.under, to))]));
  const [twice] = [...Map.groupBy(sources, (source) => places.get(source) ?? '')].filter(([, same]) => same.length > 1);
  if (twice)
    throw new Mistyped(
      `${twice[1].map(({ file }) => file).join('、')} 会写成同一个文件 ${twice[0]}。请改名，或分几次写到不同的文件夹。`,
    );
  return (source) => places.get(source) ?? null;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function renamed(under: string, to: Kind): string {
  const { dir, name } = parse(under);
  return join(dir, `${name}.${to}`);
}
