import type { Contact } from '../report.ts';

const PHONE =
  /(?:电\s*话|联系方式)(?:[/／、及和]?传真)?(?:号码)?[^\d\n。；]{0,12}?((?:[（(]?0\d{2,3}[）)]?\s*[-—－–]?\s*)?\d{7,8}(?:\s*[-—转]\s*\d{1,5})?|1\d{10})(?!\d)/;
const EMAIL = /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/;
const POSTCODE = /(?:邮\s*编|邮政编码)[^\d\n]{0,4}(\d{6})(?!\d)/;
const ADDRESS = /(?:地\s*址)\s*[:：]\s*([^，,；;。\n]{4,60})/;

/** How the report says its agency can be reached; null when it says nothing. */
export function contactIn(text: string): Contact | null {
  const phone = PHONE.exec(text)?.[1]
    ?.replace(/\s+/g, '')
    .replace(/[—－–]/g, '-');
  const email = EMAIL.exec(text)?.[0].replace('＠', '@');
  const postcode = POSTCODE.exec(text)?.[1];
  const address = ADDRESS.exec(text)?.[1]?.trim();
  const contact = {
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(address ? { address } : {}),
    ...(postcode ? { postcode } : {}),
  };
  return Object.keys(contact).length ? contact : null;
}
