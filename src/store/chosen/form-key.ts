import { createHmac, createSecretKey } from 'node:crypto';
import type { Db } from '../schema.ts';
import type { Instant } from '../time.ts';
import type { KeyRing } from '../vault/ring.ts';
import { KEY_BYTES, type Key } from '../vault/sealing.ts';
import { lastingSecret } from '../vault/secrets.ts';

/** How the files of one form are found and opened. */
export interface FormKey {
  readonly form: string;
  readonly key: Key;
  /** a name for bytes within this form */
  readonly nameOf: (name: string, bytes: Uint8Array) => string;
}

const ID_BYTES = 16;

/** Made of the form's token and a secret of the installation: neither the database nor the token alone opens a file. */
export async function formKey(db: Db, ring: KeyRing, token: string, at: Instant): Promise<FormKey> {
  const secret = await lastingSecret(db, ring, 'chosen', at);
  const made = (what: string, bytes: Uint8Array = new Uint8Array()) =>
    createHmac('sm3', secret)
      .update(JSON.stringify([what, token]))
      .update(bytes)
      .digest();

  return {
    form: made('form').toString('base64url'),
    key: { cipher: ring.cipher, secret: createSecretKey(made('key').subarray(0, KEY_BYTES[ring.cipher])) },
    nameOf: (name, bytes) => made(`file ${name}`, bytes).subarray(0, ID_BYTES).toString('base64url'),
  };
}
