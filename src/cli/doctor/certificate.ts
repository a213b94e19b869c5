import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Found, notice, ok, type Patient, wrong } from './finding.ts';

const SOON_DAYS = 30;
const HOURS_A_DAY = 24;

/** How long the certificate is good that GONGKAI_TLS_CERT names. */
export async function certificate({
  env: { GONGKAI_TLS_CERT: path },
  now,
}: Pick<Patient, 'env' | 'now'>): Promise<readonly Found[]> {
  if (!path) return [];
  const renew = '请换上新的证书，再重新载入代理服务器。';
  try {
    const until = new X509Certificate(await readFile(path)).validToDate.toISOString();
    const left = Temporal.Instant.from(now).until(until, { largestUnit: 'hour' }).hours / HOURS_A_DAY;
    if (left < 0) return [wrong(`${path} 已经在 ${until.slice(0, 10)} 过期`, renew)];
    const found = `${path} 还有 ${Math.floor(left)} 天（到 ${until.slice(0, 10)}）`;
    return [left < SOON_DAYS ? notice(found, renew) : ok(found)];
  } catch {
    return [wrong(`${path} 读不出证书`, '请检查 GONGKAI_TLS_CERT 写的文件：应当是 PEM 格式的证书，本用户能读。')];
  }
}
