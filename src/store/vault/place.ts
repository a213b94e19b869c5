import type { Cipher } from './sealing.ts';

const FORMAT = 'gongkai vault 1';

/** Where a sealed value belongs. Somewhere else it does not open. */
export type Place =
  | readonly ['key', agency: string, person: string]
  | readonly ['entry', agency: string, person: string, entry: string]
  | readonly ['file', agency: string, person: string]
  | readonly ['search', agency: string, id: string, actor: string]
  | readonly ['secret', purpose: string]
  | readonly ['chosen', form: string, id: string, what: 'name' | 'bytes'];

/** The bytes that bind a sealed value to its place and its cipher: JSON, so that no two places give the same bytes. */
export function bindingOf(place: Place, cipher: Cipher): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, cipher, ...place]), 'utf8');
}

/** The place in words, for messages. */
export function placeInWords([kind, ...ids]: Place): string {
  return `${words[kind]} ${ids.join(' ')}`;
}

const words = {
  key: '人员密钥',
  entry: '个人信息',
  file: '附件',
  search: '查找的内容',
  secret: '系统密钥',
  chosen: '待提交的文件',
} as const;
