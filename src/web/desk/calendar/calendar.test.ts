import assert from 'node:assert/strict';
import { noticesFor } from '#agencies/outbox/queries';
import { agencyById } from '#agencies/queries';
import { notice2026 } from '#law/calendar/notices/2026';
import { statutoryHolidays } from '#law/calendar/statutory-holidays';
import { paths } from '#paths';
import { notice } from '#remedies/commands/notice';
import { register } from '#requests/commands/register';
import { takeIn } from '#requests/commands/take-in';
import { requestsProjection } from '#requests/projection';
import { requestsByDue } from '#requests/queries/list';
import { done, sampleApplication } from '#requests/sample-requests';
import type { Store } from '#store/engine';
import { onEveryEngine } from '#store/sample-engines';
import { sampleCasesDesk } from '../remedies/sample-cases-desk.ts';
import { agency, sampleRequestsDesk } from '../requests/sample-requests-desk.ts';
import { civil, finance, office, sampleCounty } from '../sample-county.ts';

/** A notice as 2027 might have one, in its own words: Monday 4 January off for Sunday 27 December. */
const notice2027 = [
  '国务院办公厅关于2027年部分节假日安排的通知',
  '一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。2026年12月27日（周日）上班。',
  ...others().map(
    ({ name, from, to }, i) => `${'二三四五六七'[i]}、${name}：${inChinese(from)}至${inChinese(to)}放假。`,
  ),
].join('\r\n');

onEveryEngine(
  '放假办法第七条：粘贴通知，先看变动的日子和要移动的期限，再按一次才启用，承办人得到通知',
  async (_t, store) => {
    const { desk, head, clerk, request } = await withRequest(store);
    assert.match(
      (await head.get(paths.deskOf(agency))).text,
      /2027年放假通知还没有收录[^<]*<a href="[^"]+\/calendar">录入通知/,
    );
    const { text: form } = await head.get(paths.deskHolidays(agency));
    assert.match(form, /<h1>放假安排<\/h1>[\s\S]*2027年放假通知还没有收录[\s\S]*2026年<\/th>[\s\S]*程序自带/);

    const trial = await head.upload(paths.deskHolidaysTrial(agency), { text: notice2027 }, nothing);
    assert.equal(trial.status, 200);
    assert.match(trial.text, /变动 2 天，1 个期限移动。现在什么也还没有写/);
    assert.match(trial.text, /2026年12月27日 星期日[\s\S]*放假 → <strong>上班<\/strong>/);
    assert.match(trial.text, /2027年1月4日 星期一[\s\S]*上班 → <strong>放假<\/strong>/);
    const line = `<a href="${paths.deskRequest(agency, request)}">青民依申〔2026〕1号</a>`;
    assert.ok(trial.text.includes(line));
    assert.match(trial.text, /答复<\/td>[\s\S]*2026年12月31日[\s\S]*<strong>2026年12月30日<\/strong>[\s\S]*某<\/td>/);
    assert.equal(await dueOf(desk, request), '2026-12-31', '试算什么也不写');

    const back = await head.post(paths.deskHolidaysTrial(agency), { back: '1' });
    assert.match(back.text, /<textarea[^>]*>\n国务院办公厅关于2027年部分节假日安排的通知/, '返回修改');
    await head.upload(paths.deskHolidaysTrial(agency), { text: notice2027 }, nothing);

    const adopted = await head.post(paths.deskHolidaysAdoption(agency), {});
    assert.equal(adopted.status, 200);
    assert.match(adopted.text, /2027年放假安排已经启用[\s\S]*1 个期限移动/);
    assert.equal(await dueOf(desk, request), '2026-12-30');
    const wanted = { asker: clerk.asker, agency, since: '2026-12-01T00:00:00Z', limit: 9 };
    const told = await noticesFor(desk.registry.db, wanted);
    assert.deepEqual(
      told.filter(({ kind }) => kind === 'calendar').map(({ data }) => data),
      [{ year: 2027, moved: 1 }],
    );
    assert.match((await head.get(paths.deskHolidays(agency))).text, /2027年<\/th>[\s\S]*12月21日 12:00启用/);
  },
);

onEveryEngine('同一份表单提交两次只启用一次；已经启用的再试算，说不用再启用', async (_t, store) => {
  const { desk, head } = await withRequest(store);
  await head.get(paths.deskHolidays(agency));
  await head.upload(paths.deskHolidaysTrial(agency), { text: notice2027 }, nothing);
  const first = await head.post(paths.deskHolidaysAdoption(agency), { key: 'adopted-twice' });
  const second = await head.post(paths.deskHolidaysAdoption(agency), {
    ...{ csrf: csrfIn((await head.get(paths.deskHolidays(agency))).text), key: 'adopted-twice' },
    ...{ text: notice2027, scope: 'own' },
  });
  assert.deepEqual([first.status, second.status], [200, 200]);
  assert.match(second.text, /1 个期限移动/);
  assert.equal((await agencyById(desk.registry.db, agency))?.notices.length, 1);

  await head.get(paths.deskHolidays(agency));
  const again = await head.upload(paths.deskHolidaysTrial(agency), { text: notice2027 }, nothing);
  assert.match(again.text, /这个机关已经按这份安排推算期限，不用再启用。/);
  assert.ok(!again.text.includes(`action="${paths.deskHolidaysAdoption(agency)}"`));
  const late = await head.send(paths.deskHolidaysAdoption(agency), {
    ...{ csrf: csrfIn(again.text) || csrfIn((await head.get(paths.deskHolidays(agency))).text), key: 'another' },
    ...{ text: notice2027, scope: 'own' },
  });
  assert.deepEqual([late.status, /这份放假安排已经启用。/.test(late.text)], [409, true]);
});

onEveryEngine('读不出来的、违反放假办法的，写明哪里不对，填的还在', async (_t, store) => {
  const { desk, head } = await withRequest(store);
  const trial = async (text: string, files: readonly File[] = []) => {
    await head.get(paths.deskHolidays(agency));
    return head.upload(paths.deskHolidaysTrial(agency), { text }, { name: 'file', files });
  };
  const without = notice2027.replace(/一、元旦.*\r\n/, '');
  for (const [text, says] of [
    ['', '请粘贴通知的正文，或者选择一个文件。'],
    ['明年放假的事', '没有找到“××××年部分节假日安排”，不知道是哪一年的通知。'],
    [without, '2027-01-01 是法定的元旦，应当放假（《全国年节及纪念日放假办法》第二条）。'],
  ] as const) {
    const { status, text: shown } = await trial(text);
    assert.equal(status, 422, says);
    assert.ok(shown.includes(`<a href="#text">${says}</a>`), says);
    assert.ok(shown.replaceAll('\r', '').includes(text.replaceAll('\r', '')), says);
  }

  const file = await trial('', [new File([without], '通知.txt')]);
  assert.match(file.text, /<textarea[^>]*>\n国务院办公厅关于2027年部分节假日安排的通知/);
  const word = await trial('', [new File([new Uint8Array([80, 75, 3, 4, 0, 0])], '通知.docx')]);
  assert.match(word.text, /<a href="#file">这个文件不是文本文件。/);
  const notUtf8 = Buffer.from('c3f7c4ea', 'hex');
  assert.match((await trial('', [new File([notUtf8], '通知.txt')])).text, />\n明年<\/textarea>/);
  assert.deepEqual((await agencyById(desk.registry.db, agency))?.notices, []);
});

onEveryEngine('县政府办公室可以给下级一起启用：各机关各记一条，已经启用的不再办', async (_t, store) => {
  const { registry, enter } = await sampleCounty(store, { projections: [requestsProjection] });
  const asker = { actor: 'staff/clerk', agency: civil, roles: ['clerk'] } as const;
  const counter = { channel: 'counter', arrived: '2026-03-02', application: sampleApplication } as const;
  await done(takeIn(registry, { asker, key: null, agency: civil, ...counter }));
  const head = await enter(office, 'disclosureHead');
  const finances = await enter(finance, 'disclosureHead');

  const { text: own } = await finances.get(paths.deskHolidays(finance));
  assert.doesNotMatch(own, /name="scope"/);
  const csrf = { csrf: csrfIn(own), scope: 'below', text: notice2027 };
  assert.equal((await finances.send(paths.deskHolidaysAdoption(finance), { ...csrf, key: 'own' })).status, 200);
  assert.equal((await finances.send(paths.deskHolidaysAdoption(civil), { ...csrf, key: 'other' })).status, 403);

  const { text } = await head.get(paths.deskHolidays(office));
  assert.match(text, /青禾县政府办公室和下级 2 个机关/);
  assert.match(text, /青禾县财政局<\/a><\/th><td[^>]*>2027年/);
  const trial = await head.upload(paths.deskHolidaysTrial(office), { text: notice2027, scope: 'below' }, nothing);
  assert.match(trial.text, /给 2 个机关启用/);
  const result = await head.post(paths.deskHolidaysAdoption(office), {});
  assert.match(result.text, /县财政局<\/th><td[^>]*>这份放假安排已经启用。/);
  for (const id of [office, civil, finance])
    assert.deepEqual(
      (await agencyById(registry.db, id))?.notices.map(({ year }) => year),
      [2027],
      id,
    );
});

onEveryEngine('复议答复的期限也试算；节假日数据的文件一样能用', async (_t, store) => {
  const { registry, enter } = await sampleCasesDesk(store);
  const clerk = { actor: 'staff/clerk', agency: civil, roles: ['clerk'] } as const;
  await done(notice(registry, { asker: clerk, key: null, agency: civil, ...review }));
  const head = await enter(civil, 'disclosureHead');
  await head.get(paths.deskHolidays(civil));
  const holidays = notice2026.holidays.map((one) =>
    one.name.startsWith('清明') ? { ...one, makeUp: ['2026-03-07'] } : one,
  );
  const files = [new File([JSON.stringify({ ...notice2026, holidays })], '2026.json')];
  const { status, text } = await head.upload(paths.deskHolidaysTrial(civil), {}, { name: 'file', files });
  assert.equal(status, 200);
  assert.match(
    text,
    /复议诉讼 2026-1<\/a>[\s\S]*复议答复<\/td>[\s\S]*2026年3月16日[\s\S]*<strong>2026年3月13日<\/strong>/,
  );
  assert.match(text, /请对照通知原文核对[\s\S]*2026-03-07/);
});

onEveryEngine('经办人没有这一页，今日里也没有链接', async (_t, store) => {
  const { clerk } = await withRequest(store);
  assert.equal((await clerk.get(paths.deskHolidays(agency))).status, 403);
  assert.ok(!(await clerk.get(paths.deskOf(agency))).text.includes(paths.deskHolidays(agency)));
});

/** An application for review whose copy came on 2 March 2026. */
const review = {
  way: 'review',
  procedure: 'ordinary',
  contested: 'publication',
  about: null,
  after: null,
  received: '2026-03-02',
  body: '青禾县人民政府',
  caseNumber: '青政复〔2026〕3号',
  who: '张某某',
  what: '没有公开',
} as const;

const nothing = { name: 'file', files: [] };

/** A request whose answer is due on the last day of 2026, on 21 December. */
async function withRequest(store: Store) {
  const desk = await sampleRequestsDesk(store);
  desk.on('2026-12-21');
  const [head, clerk] = [await desk.as('tang', 'disclosureHead'), await desk.as('zhou', 'clerk')];
  const counter = { channel: 'counter', arrived: '2026-12-03', application: sampleApplication } as const;
  const on = { asker: clerk.asker, key: null, agency };
  const { subject: request } = await done(takeIn(desk.registry, { ...on, ...counter }));
  await done(register(desk.registry, { ...on, request, seen: 1 }));
  return { desk, head, clerk, request };
}

async function dueOf({ registry }: Awaited<ReturnType<typeof sampleRequestsDesk>>, request: string) {
  const { rows } = await requestsByDue(registry.db, { agency, limit: 9 });
  return rows.find(({ subject }) => subject === request)?.due;
}

function others() {
  const byName = Map.groupBy(statutoryHolidays(2027), ({ name }) => name);
  return [...byName]
    .filter(([name]) => name !== '元旦')
    .map(([name, days]) => ({ name, from: days[0]?.day ?? '', to: days.at(-1)?.day ?? '' }));
}

function inChinese(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

function csrfIn(text: string): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}
