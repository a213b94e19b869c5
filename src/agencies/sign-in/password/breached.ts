import { dictionary } from '@zxcvbn-ts/language-common';

/** Passwords seen in breaches, in lower case, the commonest first; read without any network. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common']);

const SHORTEST_WORD = 4;

/** Whether a password is one of those that are tried first, plain or dressed up. */
export function isCommon(password: string): boolean {
  return forms(password).some((form) => common.has(form));
}

/** Whether a password is one of these words, plain or dressed up. */
export function isOneOf(words: readonly string[], password: string): boolean {
  const own = new Set(words.map((word) => word.toLowerCase()));
  return forms(password).some((form) => own.has(form));
}

/** A password without its disguise: `P@ssw0rd2026!` → `password`. */
function forms(password: string): readonly string[] {
  const lower = password.toLowerCase();
  const undressed = [lower, bare(lower)].flatMap((form) => [form, plain(form), bare(plain(form))]);
  return [...undressed, ...undressed.map(unit)].filter((form) => form.length >= SHORTEST_WORD);
}

/** Without the digits and signs around it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

const letters: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Signs that stand for letters, read as those letters. */
function plain(text: string): string {
  return text.replace(/[@4310!$57]/g, (sign) => letters[sign] ?? sign);
}

/** What a text repeats: `qingheqinghe` → `qinghe`. */
function unit(text: string): string {
  return /^(.+?)\1+$/.exec(text)?.[1] ?? text;
}
