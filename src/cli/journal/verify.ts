import { createReadStream } from 'node:fs';
import type { AgencyHead, Verified } from '#journal/verify-finding';
import { harmless } from '../colour.ts';
import { type Call, exit, Mistyped } from '../command.ts';
import { withLedger } from '../opened.ts';
import { agencyOf } from './agency.ts';
import { beginningOf, readable } from './file.ts';

/** `gongkai journal verify`: the ledger's chains, or a file's. */
export async function verifyJournal(call: Call): Promise<number> {
  const bundle = call.options.get('bundle');
  if (bundle === undefined) return verifyLedger(call);
  if (call.options.has('head') || call.options.has('agency'))
    throw new Mistyped('--bundle 核对整个文件，不与 --head、--agency 同用。');
  return verifyFile(call, String(bundle));
}

async function verifyLedger(call: Call): Promise<number> {
  const { verify } = await import('#journal/verify');
  const file = call.options.get('head');
  const heads = file === undefined ? [] : await headsFrom(String(file));

  const found = await withLedger(call, async ({ db }) => verify(db, { agency: await agencyOf(call, db), heads }));
  const beside = heads.length ? `对照了导出时 ${heads.length} 个单位的最新一条。\n` : '';
  return told(call, found, { text: beside, json: {}, troubles: [] });
}

async function verifyFile(call: Call, file: string): Promise<number> {
  const { verifyBundle } = await import('#journal/verify-bundle');
  const { troubles, fingerprint, ...found } = await readable(file, () => verifyBundle(createReadStream(file)));

  const text = fingerprint ? `签名与内容相符，公钥指纹 ${fingerprint}，请与公布的核对。\n` : '';
  return told(call, found, { text, json: { fingerprint, troubles }, troubles });
}

async function headsFrom(file: string): Promise<readonly AgencyHead[]> {
  const { headsIn } = await import('#journal/bundle');
  const text = await readable(file, () => beginningOf(file));
  const heads = headsIn(text);
  if (!heads) throw new Mistyped(`${file} 不是 gongkai journal head 或者 export 写出的文件。`);
  return heads;
}

interface Beside {
  readonly text: string;
  readonly json: object;
  readonly troubles: readonly string[];
}

async function told({ io, options }: Call, found: Verified, { text, json, troubles }: Beside): Promise<number> {
  const whole = found.wrong === 0 && troubles.length === 0;
  if (options.has('json')) await io.print(`${JSON.stringify({ whole, ...found, ...json })}\n`);
  else await io.print(lines(found, troubles) + text);
  return whole ? exit.fine : exit.errorsFound;
}

function lines({ agencies, acts, findings, wrong }: Verified, troubles: readonly string[]): string {
  const sum = `${agencies} 个单位，共 ${acts} 条`;
  if (!wrong && !troubles.length) return `留痕完好：${sum}。\n`;

  const rest = wrong - findings.length;
  return [
    ...troubles.map((says) => `${says}。\n`),
    ...findings.map(({ agency, says }) => `${harmless(agency)}：${harmless(says)}。\n`),
    rest > 0 && `另有 ${rest} 处没有列出。\n`,
    `核对了${sum}，发现 ${wrong + troubles.length} 处问题。\n`,
  ]
    .filter(Boolean)
    .join('');
}
