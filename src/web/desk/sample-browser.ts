import type { Hono } from 'hono';

interface Answering {
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

type Fields = Readonly<Record<string, string>>;

/** A browser without scripts, for tests: it keeps cookies and sends back the hidden fields that forms carry. */
export class SampleBrowser {
  readonly cookies = new Map<string, string>();
  readonly #app: Answering;
  readonly #origin: string;
  #page = '';

  constructor(app: Answering | Hono, origin: string) {
    this.#app = app as Answering;
    this.#origin = origin;
  }

  async get(path: string, headers: Fields = {}): Promise<Shown> {
    return this.#keep(await this.#app.request(this.#origin + path, { headers: { ...this.#common(), ...headers } }));
  }

  /** Asks for a file: its bytes come as they are. */
  async fetch(path: string): Promise<Response> {
    return this.#app.request(this.#origin + path, { headers: this.#common() });
  }

  /** Sends the form of the page just shown, with what is typed into it. */
  async post(path: string, typed: Fields, headers: Fields = {}): Promise<Shown> {
    return this.send(path, { ...this.#hidden(), ...typed }, headers);
  }

  /** Sends a form as it is given. */
  async send(path: string, fields: Fields, headers: Fields = {}): Promise<Shown> {
    return this.#send(path, new URLSearchParams(fields), headers);
  }

  /** Sends the form of the page just shown with files chosen under one name. */
  async upload(path: string, typed: Fields, { name, files }: Chosen): Promise<Shown> {
    const body = new FormData();
    for (const [field, value] of Object.entries({ ...this.#hidden(), ...typed })) body.append(field, value);
    for (const file of files) body.append(name, file);
    return this.#send(path, body);
  }

  /** Sends a form with files as it is given. */
  async sendForm(path: string, body: FormData): Promise<Shown> {
    return this.#send(path, body);
  }

  async #send(path: string, body: URLSearchParams | FormData, headers: Fields = {}): Promise<Shown> {
    const common = { ...this.#common(), origin: this.#origin, 'sec-fetch-site': 'same-origin', ...headers };
    return this.#keep(await this.#app.request(this.#origin + path, { method: 'POST', body, headers: common }));
  }

  #common(): Fields {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  /** The fields that all forms of a page have in common come from its first form. */
  #hidden(): Fields {
    const fields = this.#page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
  }

  async #keep(response: Response): Promise<Shown> {
    const given = response.headers.getSetCookie();
    for (const cookie of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value && !/max-age=0\b/i.test(cookie)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const text = await response.text();
    if (text) this.#page = text;
    return { status: response.status, to: response.headers.get('location'), text, given, headers: response.headers };
  }
}

interface Chosen {
  /** the control */
  readonly name: string;
  readonly files: readonly File[];
}

export interface Shown {
  readonly status: number;
  readonly to: string | null;
  readonly text: string;
  /** Set-Cookie headers */
  readonly given: readonly string[];
  readonly headers: Headers;
}
