import { type Call, type Command, exit, Mistyped } from '../command.ts';
import type { Finding, Severity } from '../doctor/finding.ts';
import { data, keysFolder, whereabouts, whereSays } from '../opened.ts';
import { help, json } from '../options.ts';
import { padEnd, wrap } from '../width.ts';

export const doctor: Command = {
  name: 'doctor',
  operands: '',
  needs: false,
  says: '检查系统是否正常：数据库、磁盘、时钟、备份、密钥、登录',
  more: [
    '只看，不改动。每一行写明查到什么；“注意”和“错误”下面写明怎么办。没有错误时退出码为 0，否则为 1。',
    '还检查环境变量 GONGKAI_TLS_CERT 写明的证书还有几天、GONGKAI_BACKUP 写明的备份文件夹。',
    whereSays,
  ],
  options: [data, { ...json, says: '输出一个 JSON 对象' }, help],
  examples: [
    { line: 'gongkai doctor', says: '检查一遍' },
    { line: 'gongkai doctor --json', says: '交给监控程序' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, options, io, doors } = call;
  if (operands.length) throw new Mistyped(`doctor 后面不用写“${operands.join(' ')}”。`);

  const { examine } = await import('../doctor/examine.ts');
  const patient = { where: whereabouts(call), keys: keysFolder(call), env: io.env };
  const findings = await examine({ ...patient, now: doors.now(), today: doors.today() });
  const healthy = findings.every(({ severity }) => severity !== 'error');

  await io.print(options.has('json') ? `${JSON.stringify({ ok: healthy, findings })}\n` : text(findings, io.width));
  return healthy ? exit.fine : exit.errorsFound;
}

const WORDS: Readonly<Record<Severity, string>> = { ok: 'ok', notice: '注意', error: '错误' };
const LEVEL_WIDTH = 6;
const ABOUT_WIDTH = 10;

function text(findings: readonly Finding[], width: number): string {
  return findings.map((finding) => paragraph(finding, width)).join('');
}

function paragraph({ about, severity, found, advice }: Finding, width: number): string {
  const margin = LEVEL_WIDTH + ABOUT_WIDTH;
  const lines = [found, ...(advice ? [`→ ${advice}`] : [])].flatMap((line) => wrap(line, width - margin));
  const head = padEnd(WORDS[severity], LEVEL_WIDTH) + padEnd(about, ABOUT_WIDTH);
  return lines.map((line, at) => `${at === 0 ? head : ' '.repeat(margin)}${line}\n`).join('');
}
