/** Names of errors whose message is already a sentence for the person. */
const SPEAKING: readonly unknown[] = ['Unmigratable', 'HalfMoved', 'VaultTrouble'];

/** SQLite: damaged, or no database at all. */
const DAMAGED: readonly unknown[] = [11, 26];
/** no server, no such host; no such role, password, database */
const UNREACHABLE = /^(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENOENT|28P01|28000|3D000|57P03)$/;

/** Why the data could not be opened, in one sentence that holds no password; null where that is a mistake of ours. */
export function whyNotOpened(error: unknown): string | null {
  const { name, message, code, errcode } = error as {
    name?: string;
    message?: string;
    code?: string;
    errcode?: number;
  };
  if (SPEAKING.includes(name)) return message ?? null;
  if (DAMAGED.includes(errcode)) return '数据文件坏了，打不开。请用最近的备份恢复。';
  if (UNREACHABLE.test(code ?? ''))
    return `连不上数据库（${code}）。请检查 DATABASE_URL、DATABASE_OWNER_URL 和数据库是否在运行。`;
  return null;
}
