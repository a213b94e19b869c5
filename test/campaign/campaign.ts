import { formOn } from './form.ts';
import type { Person } from './person.ts';

export interface Campaign {
  /** where the form is: /apply/qinghe-civil-affairs under this site */
  readonly form: string;
  readonly people: readonly Person[];
  /** until so many seconds have passed */
  readonly wait: (seconds: number) => Promise<void>;
}

export interface Campaigned {
  /** who was led to a receipt, and of which request: 2026-7 */
  readonly filed: ReadonlyMap<Person, string>;
  /** how many sendings were told to wait */
  readonly refused: number;
  /** who pressed twice and was led to two requests */
  readonly doubled: readonly Person[];
}

const AT_ONCE = 200;
const WAVE = 2000;
const PATIENCE_SECONDS = 4;
const MOST_TRIES = 3;
const TOO_MANY = 429;
const SEE_OTHER = 303;

export const typed = {
  name: '张某某',
  phone: '10000000000',
  wants: '青禾县2025年农村危房改造补助资金分配方案和分户名单',
};

/** Everybody files the same text, two hundred at a time; whoever is refused sends the page that he got once more. */
export async function campaign({ form, people, wait }: Campaign): Promise<Campaigned> {
  const filed = new Map<Person, string>();
  const doubled: Person[] = [];
  let refused = 0;

  const waiting: Filled[] = [];
  let seconds = 0;
  for (let from = 0; from < people.length; from += WAVE) {
    const wave = people.slice(from, from + WAVE);
    const ready = await atOnce(wave, (person) => fillIn(form, person));
    await wait(PATIENCE_SECONDS);
    await atOnce(ready, sendOne);
  }
  while (waiting.length) {
    const again = waiting.splice(0);
    await wait(seconds);
    await atOnce(again, sendOne);
  }
  return { filed, refused, doubled };

  async function sendOne(filled: Filled): Promise<void> {
    const answers = await Promise.all(filled.person.twice ? [send(filled), send(filled)] : [send(filled)]);
    refused += answers.filter(({ page }) => page).length;
    const requests = new Set(answers.flatMap(({ request }) => request ?? []));
    for (const request of requests) filed.set(filled.person, request);
    if (requests.size > 1) doubled.push(filled.person);

    const last = answers.find(({ page }) => page);
    if (requests.size || !last) return;
    waiting.push({ ...filled, body: formOn(last.page, 'wants') });
    seconds = last.seconds;
  }

  async function send({ person, body }: Filled): Promise<Answer> {
    const answer = await asked(form, { method: 'POST', body, headers: from(person), redirect: 'manual' });
    const page = await answer.text();
    if (answer.status === TOO_MANY) return { page, seconds: Number(answer.headers.get('retry-after')) };
    const [, request] = /~(\d{4}-\d+)~/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
    if (answer.status !== SEE_OTHER || !request) throw new Error(`answered with ${answer.status}: ${page}`);
    return { request, page: '', seconds: 0 };
  }
}

interface Filled {
  readonly person: Person;
  readonly body: URLSearchParams;
}

interface Answer {
  /** which request the receipt is of */
  readonly request?: string;
  /** the page of whoever must wait, and how long */
  readonly page: string;
  readonly seconds: number;
}

async function fillIn(form: string, person: Person): Promise<Filled> {
  const answer = await asked(form, { headers: from(person) });
  const body = formOn(await answer.text(), 'wants');
  for (const [name, value] of Object.entries({ ...typed, idNumber: person.idNumber })) body.set(name, value);
  return { person, body };
}

/** An idle connection may be closed at the moment it is used again: then it is sent once more, as a browser's visitor would. */
async function asked(form: string, init: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries++) {
    try {
      return await fetch(form, init);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** As the proxy before the site names the sender. */
function from({ address }: Person) {
  return { 'x-forwarded-for': address };
}

/** Does it for all, so many at a time; answers in their order. */
async function atOnce<T, R>(all: readonly T[], one: (of: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < all.length; at = next++) done[at] = await one(all[at] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
