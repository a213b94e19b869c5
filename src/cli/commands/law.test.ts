import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cli } from '../cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
after(() => rmSync(folder, { recursive: true }));

/** What a command line prints and answers. */
async function asked(line: string): Promise<{ out: string; err: string; code: number }> {
  let out = '';
  let err = '';
  const doors = {
    serve: async () => undefined,
    today: () => '2026-03-02',
    now: () => '2026-03-02T04:00:00Z',
    elapsed: () => 0,
    openLedger: async () => assert.fail('the law needs no ledger'),
    clock: async () => assert.fail('the law needs no clock'),
  };
  const code = await cli(line.split(' ').filter(Boolean), doors, {
    print: async (text) => {
      out += String(text);
    },
    tell: (text) => {
      err += text;
    },
    input: async () => new Uint8Array(),
    ask: null,
    env: {},
    colour: false,
    bar: false,
    width: 100,
  });
  return { out, err, code };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('due answer --json: 期限、是否暂定、条款、逐日的证明', async () => {
  const { out, code } = await asked('due answer --received 2026-03-02 --json');
  const { due, provisional, because, interpreted, proof } = JSON.parse(out);
  assert.equal(code, 0);
  assert.deepEqual(
    { due, provisional, because, interpreted },
    {
      due: '2026-03-30',
      provisional: false,
      because: ['第三十三条第二款'],
      interpreted: ['day-zero'],
    },
  );
  assert.deepEqual(proof[0], { day: '2026-03-02', counted: false, why: '起算之日，次日起计' });
  assert.equal(proof.filter((day: { counted: boolean }) => day.counted).length, 20);
});

for (const [line, due] of [
  ['due answer --received 2026-03-02 --extended 20', '2026-04-28'],
  ['due answer --received 2026-03-02 --consulted 2026-03-09..2026-03-24', '2026-04-15'],
  [
    'due answer --received 2026-03-02 --consulted 2026-03-09..2026-03-18 --consulted 2026-03-12..2026-03-24',
    '2026-04-15',
  ],
  ['due answer --received 2026-03-02 --consulted 2026-03-09/2026-03-11..', '2026-04-23'],
  ['due supplement-notice --received 2026-02-10', '2026-02-26'],
  ['due third-party --received 2026-09-21', '2026-10-19'],
  ['due co-agency --received 2026-09-21', '2026-10-19'],
  ['due publication --formed 2026-04-30', '2026-06-01'],
  ['due fee-payment --received 2026-03-16', '2026-04-14'],
  ['due report --year 2026', '2027-01-31'],
  ['due report --year 2025 --government', '2026-03-31'],
  ['due review --knew 2026-03-10', '2026-05-09'],
  ['due litigation --knew 2026-01-15', '2026-07-15'],
  ['due litigation --received 2026-03-02 --after-review', '2026-03-17'],
] as const) {
  test(`${line}: ${due}`, async () => assert.equal(JSON.parse((await asked(`${line} --json`)).out).due, due));
}

test('due: 给人看的，先说哪一天，再说依据和逐日', async () => {
  const { out } = await asked('due answer --received 2026-12-15');
  assert.match(out, /^2027年1月13日（星期三）以前答复\n收到申请之日 2026年12月15日（星期二）\n/);
  assert.match(out, /依据：第三十三条第二款\n/);
  assert.match(out, /暂定：没有收录2027年的放假通知/);
  assert.match(out, /2026-12-16 星期三 {4}1 {2}工作日\n/);
  assert.match(out, /2027-01-01 星期五 {3}－ {2}法定节假日（元旦）/);
});

test('due --local-holidays: 地方假日推后期限', async () => {
  const march3 = file('广西.txt', '2026-04-20 三月三\n2026-04-21 三月三\n');
  const { out } = await asked(`due answer --received 2026-04-01 --json --local-holidays ${march3}`);
  assert.equal(JSON.parse(out).due, '2026-05-07');
  assert.equal(JSON.parse((await asked('due answer --received 2026-04-01 --json')).out).due, '2026-04-30');
});

for (const [line, says] of [
  ['due', /请写明哪一种期限/],
  ['due anser --received 2026-03-02', /是不是想写 answer？/],
  ['due answer third-party', /一次只算一种期限/],
  ['due answer', /--received：请写收到申请之日。/],
  ['due answer --received 2026-02-30', /“2026-02-30”不是日历上的日子/],
  ['due answer --received 2018-03-02', /早于 2019-05-15/],
  ['due answer --received 2026-03-02 --extended 21', /--extended：延长的期限最长 20 个工作日/],
  ['due answer --received 2026-03-02 --consulted 2026-03-09', /--consulted 写成 2026-03-09\.\.2026-03-24 的样子/],
  ['due answer --received 2026-03-02 --local-holidays 没有.txt', /没有“没有\.txt”这个文件/],
  ['due report --year 2001', /--year：年度要写 2019 或者以后的年份/],
  ['fee', /只写一个/],
  ['fee --items 3 --pages 4', /只写一个/],
  ['fee --items 三', /--items 要写不小于 0 的整数/],
  ['fee --items 10001', /件数应当是0至10000的整数/],
  ['fee 45', /件数写成 --items 45/],
  ['workday', /请写明日期/],
  ['workday 明天', /“明天”不是日历上的日子/],
  ['calendar export', /gongkai calendar import FILE/],
  ['article', /请写一个条号/],
  ['article 57', /没有第“57”条，这部法有 56 条/],
] as const) {
  test(`${line}: 说明怎样写`, async () => {
    const { err, code } = await asked(line);
    assert.match(err, says);
    assert.equal(code, 2);
  });
}

test('fee: 逐段的算式', async () => {
  assert.match(
    (await asked('fee --items 45')).out,
    /^5500 元\n\n第 1—10 件：10 件 × 0 元 = 0 元\n[\s\S]*第 41—45 件：5 件 × 300 元 = 1500 元\n/,
  );
  assert.equal(JSON.parse((await asked('fee --pages 250 --json')).out).yuan, 4700);
  assert.equal(JSON.parse((await asked('fee --items 2 --earlier 10 --json')).out).yuan, 200);
});

test('workday: 是不是工作日，为什么', async () => {
  assert.match((await asked('workday 2026-02-14')).out, /2026年2月14日（星期六）是工作日：调休上班（春节）\n依据：/);
  assert.deepEqual(JSON.parse((await asked('workday 2027-01-01 --json')).out), {
    day: '2027-01-01',
    workday: false,
    reason: '法定节假日',
    festival: '元旦',
    provisional: true,
    missing: '2027',
    because: ['《全国年节及纪念日放假办法》第二条'],
  });
});

const notice2027 = `国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日至11日放假调休，共7天。2月14日（周日）、20日（周六）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日放假。
六、中秋节：9月15日放假。
七、国庆节：10月1日至7日放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;

test('calendar import: 核对新的通知，列出变动的日子（这份通知是编的）', async () => {
  const { out, code } = await asked(`calendar import ${file('2027.txt', notice2027)}`);
  assert.equal(code, 0);
  assert.match(out, /^2027年放假通知\n/);
  assert.match(out, /变动 \d+ 天：\n/);
  assert.match(out, /2027年2月20日（星期六）：放假 → 上班，调休上班（春节）\n/);
  assert.match(out, /2027年5月3日（星期一）：上班 → 放假，法定节假日（劳动节）\n/);
  assert.equal(out.includes('2027年1月1日'), false);
});

test('calendar import: 少放法定节假日是错误，退出码 1', async () => {
  const { out, code } = await asked(
    `calendar import ${file('错.txt', notice2027.replace('六、中秋节：9月15日放假。\n', ''))} --json`,
  );
  const { year, problems, changes } = JSON.parse(out);
  assert.equal(code, 1);
  assert.equal(year, 2027);
  assert.deepEqual(problems[0], {
    severity: 'error',
    message: '2027-09-15 是法定的中秋节，应当放假',
    under: '《全国年节及纪念日放假办法》第二条',
  });
  assert.deepEqual(changes, []);
});

test('calendar: 收录的年份和每年的工作日', async () => {
  assert.match((await asked('calendar')).out, /^2019年 250个工作日 {2}http[\s\S]*2026年 248个工作日/);
});

test('article: 原文，以及规则、数和测试', async () => {
  const { out } = await asked('article 33');
  assert.match(out, /^第四章 依申请公开　第三十三条\n\n/);
  assert.match(out.replaceAll('\n', ''), /延长的期限最长不得超过20个工作日。/);
  assert.match(out, /ANSWER_WORKDAYS = 20\n/);
  assert.match(out, /测试\n {2}第三十三条/);
  assert.match((await asked('article 23 --law review')).out.replaceAll('\n', ''), /申请政府信息公开，行政机关不予公开/);
  assert.equal(JSON.parse((await asked('article 第三十条 --json')).out).number, 30);
});
