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

/** Files an application; what its applicant can open, with the ticket that opens it. */
export async function applicantVisits(origin: string): Promise<readonly Visit[]> {
  const answer = await sendsForm(origin, typed);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`the application was refused: ${answer.status}`);
  return [{ cookie, pages: ['/track/receipt', '/track/status', '/track/withdrawal', '/track/supplement'] }];
}

/** Answers to forms that were not filled in well. */
export async function applicantAnswers(origin: string): Promise<ReadonlyMap<string, Response>> {
  const body = new URLSearchParams({ number: '青民收件2026-1', code: 'AAAA-AAAA' });
  return new Map([
    ['/apply', await sendsForm(origin, { ...typed, phone: '1', wants: '', way: 'post' })],
    ['/apply look', await sendsForm(origin, { ...typed, look: '1' })],
    ['/track', await fetch(`${origin}/track`, { method: 'POST', body })],
  ]);
}

async function sendsForm(origin: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const path = `${origin}/apply/${bureau}`;
  const form = await (await fetch(path)).text();
  const key = /name="key" value="([^"]+)"/.exec(form)?.[1] ?? '';
  await wait(PATIENCE_MS);
  const body = new FormData();
  for (const [name, value] of Object.entries({ key, ...fields })) body.set(name, value);
  return fetch(path, { method: 'POST', body, redirect: 'manual' });
}
