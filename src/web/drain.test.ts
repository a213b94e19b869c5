import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, type RequestListener, request } from 'node:http';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { endOf } from './drain.ts';

const A_WHILE_MS = 50;
const LARGE = 30_000_000;

test('an answer that is still being made is sent whole, and its connection is not kept', async (t) => {
  const answering = Promise.withResolvers<void>();
  const site = await start(t, (_, response) => void answering.promise.then(() => response.end('whole')));
  const answer = get(site.port);
  await site.asked;

  site.end();
  await assert.rejects(get(site.port), { code: 'ECONNREFUSED' });
  assert.equal(site.isPutAway(), false);
  answering.resolve();
  const { headers, text } = await answer;
  assert.deepEqual([headers.connection, text], ['close', 'whole']);
  await site.putAway;
});

test('an answer that is still being sent to a slow reader arrives whole', async (t) => {
  const site = await start(t, (_, response) => response.end(Buffer.alloc(LARGE)));
  const socket = connect(site.port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: site\r\n\r\n');
  let got = 0;
  const [first] = await once(socket, 'data');
  socket.pause();
  got += first.length;
  await wait(A_WHILE_MS);

  site.end();
  await wait(A_WHILE_MS);
  socket.on('data', (chunk: Buffer) => {
    got += chunk.length;
  });
  socket.resume();
  await once(socket, 'close');
  assert.ok(got > LARGE, String(got));
  await site.putAway;
});

test('connections on which nothing is asked are closed at once', async (t) => {
  const site = await start(t, (_, response) => response.end('x'));
  await get(site.port);
  const idle = connect(site.port, '127.0.0.1');
  await once(idle, 'connect');
  await wait(A_WHILE_MS);

  site.end();
  await Promise.all([once(idle.resume(), 'close'), site.putAway]);
});

async function start(t: TestContext, listener: RequestListener) {
  const asked = Promise.withResolvers<void>();
  const putAway = Promise.withResolvers<void>();
  let isPutAway = false;
  const server = createServer((question, response) => {
    asked.resolve();
    listener(question, response);
  });
  const end = endOf(server, {
    begin: () => {},
    putAway: async () => {
      isPutAway = true;
      putAway.resolve();
    },
  });
  t.after(() => server.closeAllConnections());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, end, asked: asked.promise, putAway: putAway.promise, isPutAway: () => isPutAway };
}

/** Asks on a connection that is kept for the next request. */
async function get(port: number) {
  const question = request({ port, host: '127.0.0.1', agent: new Agent({ keepAlive: true }) }).end();
  const [answer] = (await once(question, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { headers: answer.headers, text };
}
