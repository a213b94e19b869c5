import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Claims = Readonly<Record<string, unknown>>;

/** A small OpenID Connect server on this machine, for tests: authorisation code with PKCE, RS256, JWKS. */
export class SampleOidc {
  /** who is signed in there */
  claims: Claims = { sub: 'sub-1', preferred_username: 'mz-zhou' };
  /** signs with a key that it does not publish */
  isForged = false;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #codes = new Map<string, URLSearchParams>();
  readonly #server: Server;

  readonly #seconds: () => number;

  private constructor(seconds: () => number) {
    this.#seconds = seconds;
    this.#server = createServer(async (request, response) => {
      const answer = await this.#answer(request);
      response.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
    });
  }

  /** `seconds`: the time since 1970, which tokens carry. */
  static async listening(seconds: () => number): Promise<SampleOidc> {
    const oidc = new SampleOidc(seconds);
    await new Promise<void>((done) => oidc.#server.listen(0, '127.0.0.1', done));
    return oidc;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What its own page would do: whoever is signed in there is sent back with a code. */
  approve(url: string): string {
    const asked = new URL(url).searchParams;
    const code = randomUUID();
    this.#codes.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = String(new URLSearchParams({ code, state: asked.get('state') ?? '' }));
    return back.pathname + back.search;
  }

  async #answer(request: IncomingMessage): Promise<unknown> {
    if (request.url === '/.well-known/openid-configuration') return this.#itself();
    if (request.url === '/jwks')
      return { keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }] };
    return request.url === '/token' ? this.#token(new URLSearchParams(await text(request))) : null;
  }

  #itself(): unknown {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  #token(form: URLSearchParams): unknown {
    const asked = this.#codes.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.get('code_challenge') !== challenge) return null;

    this.#codes.delete(form.get('code') ?? '');
    const now = this.#seconds();
    const times = { iat: now, exp: now + 60 };
    const claims = {
      iss: this.issuer,
      aud: asked.get('client_id'),
      nonce: asked.get('nonce'),
      ...times,
      ...this.claims,
    };
    const key = this.isForged ? this.#strange : this.#keys;
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: jwt(claims, key.privateKey) };
  }
}

function jwt(claims: Claims, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: 'k1' })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
