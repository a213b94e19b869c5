import type { Contact } from '../report.ts';

const PHONE =
  /(?<!举报|监督|投诉|热线|传真)(?:电\s{0,6}话|联系方式)(?:[/／、及和]?传真)?(?:号码)?[^\d\n。；]{0,12}?((?:[（(]?0\d{2,3}[）)]?\s{0,3}[-—－–]?\s{0,3})?\d{7,8}(?:\s{0,3}[-—转]\s{0,3}\d{1,5})?|1\d{10})(?!\d)/;
const EMAIL = /[\w.+-]{1,64}[@＠][\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const POSTCODE = /(?:邮\s*编|邮政编码)[^\d\n]{0,4}(\d{6})(?!\d)/;
const ADDRESS =
  /(?<!网站|网络|网页|下载|链接|邮箱|邮件|IP)地\s{0,6}址\s{0,6}[:：]\s{0,6}(?!http|www)([^，,；;。\n]{4,60})/;
/** What follows an address where no sign parts it from the rest. */
const BEHIND_ADDRESS = /\s*(?:联系|电\s*话|传\s*真|邮\s*编|邮\s*箱|邮政|电子).*$/;

/** How the report says its agency can be reached; null when it says nothing. */
export function contactIn(text: string): Contact | null {
  const phone = closed(
    PHONE.exec(text)?.[1]
      ?.replace(/\s+/g, '')
      .replace(/[—－–]/g, '-'),
  );
  const email = EMAIL.exec(text)?.[0].replace('＠', '@');
  const postcode = POSTCODE.exec(text)?.[1];
  const address = closed(ADDRESS.exec(text)?.[1]?.replace(BEHIND_ADDRESS, '').trim());
  const contact = {
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(address ? { address } : {}),
    ...(postcode ? { postcode } : {}),
  };
  return Object.keys(contact).length ? contact : null;
}

/** Without a bracket that opens or closes around more than these words. */
function closed(words: string | undefined): string | undefined {
  if (!words) return words;
  const opened = /[（(]/.test(words);
  const shut = /[）)]/.test(words);
  if (opened === shut) return words;
  return opened ? words.replace(/^[（(]/, '') : words.replace(/[）)].*$/, '');
}
