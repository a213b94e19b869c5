import { setTimeout as wait } from 'node:timers/promises';
import type { Visit } from './desk-visits.ts';
import { bureau } from './office.ts';

const PATIENCE_MS = 3200;
const typed = {
  applicant: 'natural',
  name: '张某某',
  idNumber: '00000019900101000X',
  phone: '10000000000',
  wants: '2025年第三季度农村低保新增对象审核确认公示名单',
  form: 'electronic',
  way: 'download',
};

const applyTo = `/apply/${bureau}`;

const complained = {
  ground: 'handling',
  what: '答复书没有写明不予公开的理由，要求重新答复',
  name: '李某某',
  phone: '10000000000',
};
const complainOf = `/complain/${bureau}`;

/** Files an application and a complaint; what each can open who sent one, with the ticket that opens it. */
export async function applicantVisits(origin: string): Promise<readonly Visit[]> {
  const [applicant, complainant] = await Promise.all([
    ticketFor(origin, applyTo, typed),
    ticketFor(origin, complainOf, complained),
  ]);
  return [
    {
      cookie: applicant,
      pages: ['/track/receipt', '/track/status', '/track/withdrawal', '/track/supplement', '/track/release'],
    },
    { cookie: complainant, pages: ['/track/complaint/receipt', '/track/complaint'] },
  ];
}

async function ticketFor(origin: string, path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await sendsForm(origin + path, fields);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`what was sent to ${path} was refused: ${answer.status}`);
  return cookie;
}

/** Answers to forms that were not filled in well. */
export async function applicantAnswers(origin: string): Promise<ReadonlyMap<string, Response>> {
  const body = new URLSearchParams({ number: '青民收件2026-1', code: 'AAAA-AAAA' });
  return new Map([
    ['/apply', await sendsForm(origin + applyTo, { ...typed, phone: '1', wants: '', way: 'post' })],
    ['/apply look', await sendsForm(origin + applyTo, { ...typed, look: '1' })],
    ['/complain', await sendsForm(origin + complainOf, { phone: '1', request: '9号' })],
    ['/track', await fetch(`${origin}/track`, { method: 'POST', body })],
  ]);
}

async function sendsForm(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const form = await (await fetch(path)).text();
  const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? '';
  await wait(PATIENCE_MS);
  const body = new FormData();
  for (const [name, value] of Object.entries({ key, ...fields })) body.set(name, value);
  return fetch(path, { method: 'POST', body, redirect: 'manual' });
}
