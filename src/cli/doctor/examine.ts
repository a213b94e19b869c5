import { reach } from '#store/backup/reach';
import { using } from '../reached.ts';
import { backups } from './backups.ts';
import { calendarYears } from './calendar-years.ts';
import { certificate } from './certificate.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { disk } from './disk.ts';
import type { Finding, Found, OpenPatient, Patient } from './finding.ts';
import { instance } from './instance.ts';
import { journalRights } from './journal-rights.ts';
import { keyFiles } from './key-files.ts';
import { keyUse } from './key-use.ts';
import { node } from './node.ts';
import { signIn } from './sign-in.ts';

type Look<P> = readonly [about: string, look: (patient: P) => Promise<readonly Found[]> | readonly Found[]];

/** What can be looked at without the database, in the order it is told. */
const outside: readonly Look<Patient>[] = [
  ['程序', node],
  ['磁盘', disk],
  ['放假安排', calendarYears],
  ['证书', certificate],
  ['密钥', keyFiles],
];

/** What stands in the database. */
const inside: readonly Look<OpenPatient>[] = [
  ['操作记录', journalRights],
  ['时钟', clock],
  ['备份', backups],
  ['主密钥', keyUse],
  ['用途', instance],
  ['登录', signIn],
];

/** Looks at everything that can be looked at; nothing is changed. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const before = await lookAt(outside, patient);
  const { found, healthy } = await database(patient);
  const findings = [...before, ...found.map((one) => ({ about: '数据库', ...one }))];
  if (!healthy) return findings;

  const more = await using(
    () => reach(patient.where),
    (store) => lookAt(inside, { ...patient, store }),
  );
  return [...findings, ...more];
}

async function lookAt<P>(looks: readonly Look<P>[], patient: P): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [about, look] of looks) {
    for (const found of await look(patient)) findings.push({ about, ...found });
  }
  return findings;
}
