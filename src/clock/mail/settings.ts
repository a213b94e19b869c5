/** Where mail is handed in, and by whom it is signed. */
export interface MailSettings {
  /** smtp://name:password@mail.example.cn:587, smtps://… */
  readonly url: string;
  readonly from: string;
}

/** `GONGKAI_SMTP_URL` and `GONGKAI_MAIL_FROM`; null where no mail is sent. Throws RangeError where they cannot be right. */
export function mailSettingsFrom(env: Readonly<Record<string, string | undefined>>): MailSettings | null {
  const { GONGKAI_SMTP_URL: url, GONGKAI_MAIL_FROM: from } = env;
  if (!url) return null;
  if (!['smtp:', 'smtps:'].includes(URL.parse(url)?.protocol ?? ''))
    throw new RangeError('GONGKAI_SMTP_URL 要写成 smtp://账号:口令@服务器:端口 或者 smtps://… 的样子。');
  if (!from || !isAddress(from)) throw new RangeError('GONGKAI_MAIL_FROM 要写成 name@example.cn 的样子。');
  return { url, from };
}

/** Nothing that could begin another line or another address. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[A-Za-z0-9.-]+$/.test(text);
}
