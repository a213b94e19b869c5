import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { describe } from '#agencies/commands/describe';
import { sampleFacts } from '#agencies/facts/sample-facts';
import { agencyById } from '#agencies/queries';
import { operator } from '#agencies/types';
import { noticed, registered, sampleRemedyDesk } from '#remedies/sample-remedies';
import { file } from '#requests/commands/file';
import { agency, citizen, done, type SampleDesk, sampleApplication } from '#requests/sample-requests';
import { onEveryEngine } from '#store/sample-engines';
import { sendMail } from '../jobs/send-mail.ts';
import { clockedDesk } from '../sample-round.ts';
import { mailSettingsFrom } from './settings.ts';
import { handIn, SmtpTrouble } from './smtp.ts';

const from = 'gongkai@qinghe.example.cn';

onEveryEngine('每个工作日八点以后给单位的邮箱发一封，一天一封；没有送到的隔一会儿再送', async (t, store) => {
  const [desk, server] = [await clockedDesk(t, store), await mailServer(t)];
  const mailing = { ...desk.premises, mail: { url: server.url, from } };
  const { registry } = desk;
  const { signal } = new AbortController();
  const at = (now: string) => sendMail.run(mailing, now, signal);
  await done(file(registry, { asker: citizen, key: null, agency, application: sampleApplication }));
  assert.equal(await at('2026-03-04T00:00:00Z'), 0, '没有邮箱');

  await withMailbox(desk);
  assert.equal(await at('2026-03-03T23:59:59Z'), 0, '不到八点');
  server.answering.data = '451 later';
  assert.equal(await at('2026-03-04T00:00:00Z'), 0);
  server.answering.data = '250 taken';
  assert.equal(await at('2026-03-04T00:00:59Z'), 0);
  assert.equal(await at('2026-03-04T00:01:00Z'), 1);
  assert.equal(await at('2026-03-04T08:00:00Z'), 0);
  assert.equal(await at('2026-03-07T08:00:00Z'), 0, '星期六');
  assert.equal(await at('2026-03-09T08:00:00Z'), 1);
  assert.equal(await sendMail.run(desk.premises, '2026-03-10T08:00:00Z', signal), 0, '没有设邮件服务器');

  assert.deepEqual(server.heard.slice(0, 3), [`MAIL FROM:<${from}>`, 'RCPT TO:<gk@qinghe.example.cn>', 'DATA']);
  const [, body = ''] = (server.mails.at(-1) ?? '').split('\n\n');
  assert.match(Buffer.from(body, 'base64').toString(), /青禾县民政局[\s\S]*截至 2026-03-09[\s\S]*期限已过 1 件/);
  assert.ok(
    server.mails
      .at(-1)
      ?.split('\n')
      .every((line) => line.length <= 998),
  );
});

onEveryEngine('复议答复、更正的期限也写在信里', async (t, store) => {
  const [desk, server] = [await clockedDesk(t, store, sampleRemedyDesk), await mailServer(t)];
  await withMailbox(desk);
  await noticed(desk, await registered(desk), { contested: 'silence', procedure: 'ordinary' });
  const mailing = { ...desk.premises, mail: { url: server.url, from } };
  assert.equal(await sendMail.run(mailing, '2026-03-17T01:00:00Z', new AbortController().signal), 1);
  const [, body = ''] = (server.mails.at(-1) ?? '').split('\n\n');
  assert.match(Buffer.from(body, 'base64').toString(), /申请、复议诉讼和更正中，期限已过 1 件/);
});

test('a line that begins with a dot does not end the message', async (t) => {
  const server = await mailServer(t);
  await handIn(server.url, { from, to: 'gk@qinghe.example.cn', message: 'a\r\n.\r\nb' });
  assert.deepEqual(server.mails, ['a\n.\nb']);
});

test('a password is never sent in clear, and what the server refuses is told by its code', async (t) => {
  const server = await mailServer(t);
  const mail = { from, to: 'gk@qinghe.example.cn', message: 'a' };
  const named = server.url.replace('smtp://', 'smtp://name:word@');
  await assert.rejects(handIn(named, mail), SmtpTrouble);
  assert.deepEqual(server.heard, []);

  server.answering.data = '552 too much';
  await assert.rejects(handIn(server.url, mail), { name: 'SmtpTrouble', message: '552' });
});

test('settings that cannot be right are told', () => {
  assert.equal(mailSettingsFrom({}), null);
  const url = 'smtps://mail.example.cn';
  assert.deepEqual(mailSettingsFrom({ GONGKAI_SMTP_URL: url, GONGKAI_MAIL_FROM: from }), { url, from });
  assert.throws(() => mailSettingsFrom({ GONGKAI_SMTP_URL: 'https://x', GONGKAI_MAIL_FROM: from }), RangeError);
  assert.throws(() => mailSettingsFrom({ GONGKAI_SMTP_URL: url, GONGKAI_MAIL_FROM: 'x@y>\r\nDATA' }), RangeError);
});

async function withMailbox({ registry }: SampleDesk): Promise<void> {
  const bureau = await agencyById(registry.db, agency);
  const facts = sampleFacts('青禾县民政局', { codeWord: '青民' });
  const office = { ...facts.office, email: 'gk@qinghe.example.cn' };
  const on = { asker: operator, key: null, agency, seen: bureau?.version ?? 0 };
  await done(describe(registry, { ...on, facts: { ...facts, office } }));
}

/** A mail server of this machine that offers nothing but to take mail. */
async function mailServer(t: TestContext) {
  const [heard, mails, answering]: [string[], string[], { data: string }] = [[], [], { data: '250 taken' }];
  const server = createServer(async (socket) => {
    const say = (line: string) => void socket.write(`${line}\r\n`);
    socket.on('error', () => {});
    say('220 here');
    let mail: string[] | null = null;
    for await (const line of createInterface({ input: socket })) {
      if (mail && line === '.') {
        if (answering.data.startsWith('250')) mails.push(mail.join('\n'));
        mail = null;
        say(answering.data);
      } else if (mail) mail.push(line.replace(/^\.\./, '.'));
      else if (line.startsWith('EHLO')) say('250-here\r\n250 8BITMIME');
      else {
        if (line !== 'QUIT') heard.push(line);
        if (line === 'DATA') mail = [];
        say(line === 'DATA' ? '354 go on' : line === 'QUIT' ? '221 bye' : '250 fine');
      }
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { heard, mails, answering, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
