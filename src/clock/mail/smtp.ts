import { connect, type Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { connect as connectTls } from 'node:tls';

export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** headers and body, lines ended by CRLF */
  readonly message: string;
}

const PATIENCE_MS = 20_000;
const PORTS: Readonly<Record<string, number>> = { 'smtp:': 25, 'smtps:': 465 };

/**
 * Hands one message in by SMTP (RFC 5321): with TLS from the beginning for smtps, by STARTTLS where the server offers it.
 * A password is never sent in clear. Throws SmtpTrouble, or what the network throws.
 */
export async function handIn(url: string, { from, to, message }: Envelope): Promise<void> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const at = { host: hostname, port: Number(port) || (PORTS[protocol] ?? 0) };
  const isSecure = protocol === 'smtps:';
  let talk = new Talk(isSecure ? connectTls({ ...at, servername: hostname }) : connect(at));
  try {
    await talk.heard(220);
    let offers = await talk.say('EHLO gongkai', 250);
    const upgrade = !isSecure && offers.includes('STARTTLS');
    if (upgrade) {
      await talk.say('STARTTLS', 220);
      talk = talk.over(hostname);
      offers = await talk.say('EHLO gongkai', 250);
    }
    if (username) {
      if (!isSecure && !upgrade) throw new SmtpTrouble('no TLS: the password is not sent');
      const secret = Buffer.from(`\0${decodeURIComponent(username)}\0${decodeURIComponent(password)}`);
      await talk.say(`AUTH PLAIN ${secret.toString('base64')}`, 235);
    }
    await talk.say(`MAIL FROM:<${from}>`, 250);
    await talk.say(`RCPT TO:<${to}>`, 250);
    await talk.say('DATA', 354);
    // a line that begins with a dot would end the message
    await talk.say(`${message.replace(/^\./gm, '..')}\r\n.`, 250);
    await talk.say('QUIT', 221);
  } finally {
    talk.end();
  }
}

/** The server said something else than was expected; `message` is its code. */
export class SmtpTrouble extends Error {
  override readonly name = 'SmtpTrouble';
}

/** One side speaks, the other answers. */
class Talk {
  readonly #socket: Socket;
  readonly #reader: Interface;
  readonly #lines: AsyncIterator<string>;
  #failed: Error | undefined;

  constructor(socket: Socket) {
    this.#socket = socket.setTimeout(PATIENCE_MS, () => socket.destroy(new SmtpTrouble('timeout')));
    socket.on('error', (error) => {
      this.#failed = error;
      this.#reader.close();
    });
    this.#reader = createInterface({ input: socket });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  say(line: string, expected: number): Promise<string> {
    this.#socket.write(`${line}\r\n`);
    return this.heard(expected);
  }

  /** The whole answer; the last of its lines has a space behind the code. */
  async heard(expected: number): Promise<string> {
    let all = '';
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw this.#failed ?? new SmtpTrouble('the server went away');
      all += `${value}\n`;
      if (value[3] === '-') continue;
      if (!value.startsWith(String(expected))) throw new SmtpTrouble(value.slice(0, 3));
      return all;
    }
  }

  /** The same conversation, over TLS from here on. */
  over(servername: string): Talk {
    this.#reader.close();
    this.#socket.removeAllListeners();
    return new Talk(connectTls({ socket: this.#socket, servername }));
  }

  end(): void {
    this.#reader.close();
    this.#socket.destroy();
  }
}
