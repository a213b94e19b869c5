import { connect } from 'node:net';

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly cookie: string;
  readonly seconds: number;
}

const CONNECTIONS = 32;
const END_OF_HEAD = '\r\n\r\n';

/** Asks over and over on kept connections, one request at a time on each, and counts the whole answers. */
export async function requestsPerSecond(load: Load): Promise<number> {
  const until = performance.now() + load.seconds * 1000;
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(load, until)));
  return counts.reduce((sum, count) => sum + count, 0) / load.seconds;
}

function ask({ port, path, cookie }: Load, until: number): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${cookie}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(request));
    let [answers, missing, head] = [0, 0, ''];
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      if (missing > 0) missing -= chunk.length;
      else {
        head += chunk.toString('latin1');
        const end = head.indexOf(END_OF_HEAD);
        if (end < 0) return;
        missing = lengthOf(head.slice(0, end)) - (head.length - end - END_OF_HEAD.length);
        head = '';
      }
      if (missing > 0) return;
      answers++;
      if (performance.now() < until) return void socket.write(request);
      socket.end();
      resolve(answers);
    });
  });
}

function lengthOf(head: string): number {
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
  const [, length] = /^content-length: (\d+)$/im.exec(head) ?? [];
  if (status !== '200' || !length) throw new Error(`not a page of known length:\n${head}`);
  return Number(length);
}
