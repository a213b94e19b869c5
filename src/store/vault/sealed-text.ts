import { type Place, placeInWords } from './place.ts';
import { damaged, type Key, NONCE_BYTES, openBytes, type Sealed, sealBytes } from './sealing.ts';
import { VaultTrouble } from './trouble.ts';

/** gk1.CIPHER.NONCE.BODY, the last two in base64url without padding. */
const SHAPE = /^gk1\.(sm4-gcm|aes-256-gcm)\.([\w-]+)\.([\w-]+)$/;

/** Seals text or bytes for one place, as text for a column. */
export function sealAsText(key: Key, place: Place, value: string | Uint8Array, nonce?: Uint8Array): string {
  if (typeof value === 'string' && !value.isWellFormed())
    throw new VaultTrouble('illFormed', `文字里有残缺的字符，没有保存：${placeInWords(place)}。`);

  const sealed = sealBytes(key, place, typeof value === 'string' ? Buffer.from(value, 'utf8') : value, nonce);
  return ['gk1', sealed.cipher, base64url(sealed.nonce), base64url(sealed.body)].join('.');
}

/** The bytes of a sealed text. Throws VaultTrouble. */
export function openFromText(key: Key, place: Place, text: string): Buffer {
  const sealed = parse(text);
  if (!sealed) throw damaged(place);
  return openBytes(key, place, sealed);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Opened bytes as the text they were. Throws VaultTrouble where they were never text. */
export function textOf(bytes: Uint8Array, place: Place): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw damaged(place);
  }
}

function parse(text: string): Sealed | null {
  const [, cipher, nonceText = '', bodyText = ''] = SHAPE.exec(text) ?? [];
  const [nonce, body] = [Buffer.from(nonceText, 'base64url'), Buffer.from(bodyText, 'base64url')];

  // the last digit of base64 has bits that mean nothing: flipping them must not go unseen
  const exact = base64url(nonce) === nonceText && base64url(body) === bodyText;
  return cipher && exact && nonce.length === NONCE_BYTES ? { cipher: cipher as Sealed['cipher'], nonce, body } : null;
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
}
