import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactIn } from './contact.ts';
import { dayOf, yearOf } from './days.ts';
import { squeeze, squeezeWithPlaces } from './fold.ts';
import { hintsIn } from './hints.ts';
import { agencyThatWrote, identityIn } from './identity.ts';
import { meaningOf } from './meaning.ts';
import { partHeadings } from './part-headings.ts';
import { periodIn } from './period.ts';
import { signatureIn } from './signature.ts';
import { splits } from './splits.ts';

for (const { title, agency, year } of [
  { title: '青禾县民政局 2023 年政府信息公开工作年度报告', agency: '青禾县民政局', year: 2023 },
  { title: '2019年青禾市人民政府办公厅政府信息公开工作年度报告', agency: '青禾市人民政府办公厅', year: 2019 },
  { title: '青禾县民政局\n2024年政府信息公开工作年度报告', agency: '青禾县民政局', year: 2024 },
  { title: '标题: 青禾县地方税务局2013年信息公开年度报告', agency: '青禾县地方税务局', year: 2013 },
  { title: '现公布区统计局2023年政府信息公开工作年度报告', agency: '区统计局', year: 2023 },
  { title: '青禾镇人民政府二〇二二年度政府信息公开工作年度报告', agency: '青禾镇人民政府', year: 2022 },
  { title: '2024年政府信息公开工作年度报告', agency: null, year: 2024 },
  { title: '关于召开年度会议的通知', agency: null, year: null },
  { title: '现公布本机关2022年度政府信息公开工作年度报告', agency: null, year: 2022 },
  { title: '现将我局2014年政府信息公开情况报告如下', agency: null, year: 2014 },
  { title: '关于2022年度政府信息公开情况的报告', agency: null, year: 2022 },
  { title: '青禾县水利局关于2021年度政府信息公开情况的报告', agency: '青禾县水利局', year: 2021 },
  { title: '松塘镇人民政府特此编制2024年度政府信息公开工作年度报告', agency: '松塘镇人民政府', year: 2024 },
  { title: '《县政府办公室关于做好2022年政府信息公开工作年度报告有关事项的通知》', agency: null, year: 2022 },
  { title: '现公布青禾市公安局政府信息公开工作2021年度报告', agency: '青禾市公安局', year: 2021 },
]) {
  test(`标题“${title.replace('\n', '⏎')}”里的机关和年份`, () => {
    const identity = identityIn([title]);
    assert.deepEqual([identity.agency, identity.year], [agency, year]);
  });
}

test('引言里的编制机关：代本级政府编制的办公室不算', () => {
  assert.equal(agencyThatWrote('根据《条例》的要求，由青禾县水利局编制。'), '青禾县水利局');
  assert.equal(agencyThatWrote('要求，由青禾县人民政府办公室汇总编制。'), null);
});

test('部分的标题：“—、”是“一、”的误写，“1、”后面是格式的标题才算', () => {
  const numbers = (text: string) =>
    partHeadings(text, squeezeWithPlaces(text)).map(({ no, official }) => no + official);
  assert.deepEqual(numbers('—、总体情况\n公开。\n二、主动公开政府信息情况\n'), ['一一', '二二']);
  assert.deepEqual(numbers('1、 总体情况\n1、主动公开。\n2、依申请公开情况\n二、主动公开政府信息情况'), [
    '1一',
    '二二',
  ]);
});

test('标题的样子：套话不算在内', () => {
  assert.equal(
    identityIn(['现公布青禾镇2023年度政府信息公开工作年度报告']).title,
    '青禾镇2023年度政府信息公开工作年度报告',
  );
});

for (const { raw, unit = 'count', meaning } of [
  { raw: ' 12 ', meaning: { kind: 'number', digits: '12' } },
  { raw: '１，２３４', meaning: { kind: 'number', digits: '1234' } },
  { raw: '24252.311082', unit: 'wan_yuan', meaning: { kind: 'number', digits: '24252.311082' } },
  { raw: '', meaning: { kind: 'blank' } },
  { raw: '　\u00a0', meaning: { kind: 'blank' } },
  { raw: '/', meaning: { kind: 'not_applicable' } },
  { raw: '——', meaning: { kind: 'not_applicable' } },
  { raw: '-18', unit: 'change', meaning: { kind: 'number', digits: '-18' } },
  { raw: '＋2', unit: 'change', meaning: { kind: 'number', digits: '2' } },
  { raw: '-18', meaning: { kind: 'text' } },
  { raw: '22（其中修订 16 件）', meaning: { kind: 'text', number: '22' } },
  { raw: '251000元', unit: 'money', meaning: { kind: 'text', number: '251000' } },
  { raw: '增98', unit: 'change', meaning: { kind: 'text' } },
  { raw: '1,23', meaning: { kind: 'text' } },
  { raw: '1 2', meaning: { kind: 'unknown', why: '一格里有几个数，分不清是哪一个' } },
] as const) {
  test(`格子“${raw}”的意思`, () => assert.deepEqual(meaningOf(raw, unit), meaning));
}

test('统计期限：年份写一次或两次，“至”“到”“起止”都认', () => {
  const period = { from: '2024-01-01', to: '2024-12-31' };
  assert.deepEqual(periodIn('本报告所列数据统计期限为2024年1月1日至12月31日。'), period);
  assert.deepEqual(periodIn('所列数据的统计期限自2024年1月1日起至2024年12月31日止'), period);
  assert.deepEqual(periodIn('统计周期为2024年1月1日到2024年12月31日'), period);
  assert.deepEqual(periodIn('所列数据的统计限自2024年1月1日至2024年12月31日止'), period);
  assert.deepEqual(periodIn('统计数据时间范围为2024年1月1日至12月31日'), period);
  assert.deepEqual(periodIn('《年报》所列数据自2024年1月1日起至2024年12月31日止'), period);
  assert.equal(periodIn('开放数据的时间为2024年3月1日至2024年4月30日'), null);
  assert.equal(periodIn('统计期限自202411日起至20241231日止'), null);
  assert.equal(periodIn('本报告所列数据的统计期限自至。'), null);
});

test('日期：汉字和数字都认，没有这一天就不认', () => {
  assert.equal(dayOf('二○一二', '二', '二十'), '2012-02-20');
  assert.equal(dayOf('2025', '1', '7'), '2025-01-07');
  assert.equal(dayOf('2025', '13', '7'), null);
  assert.equal(yearOf('二〇二四'), 2024);
  assert.equal(yearOf('1024'), null);
});

test('联系方式：电话、邮箱、地址、邮编', () => {
  assert.deepEqual(
    contactIn('地址：青禾县人民路1号，邮编：000000，电话：0000-0000000，电子邮箱：qinghe＠example.com'),
    {
      phone: '0000-0000000',
      email: 'qinghe@example.com',
      address: '青禾县人民路1号',
      postcode: '000000',
    },
  );
  assert.equal(contactIn('联系电话:0000－0000000。')?.phone, '0000-0000000');
  assert.equal(contactIn('公布举报电话（000-1234567），接受监督。'), null);
  assert.equal(contactIn('请拨打电话（000-1234567）。')?.phone, '000-1234567');
  assert.equal(contactIn('门户网站地址:http://www.example.gov.cn/，电话：000-1234567')?.address, undefined);
  assert.equal(contactIn('（地址：松塘乡人民政府 电话：000-1234567）')?.address, '松塘乡人民政府');
  assert.equal(contactIn('欢迎提出意见。'), null);
});

test('落款：机关和日期各占一行、连在一行、只有其一', () => {
  assert.deepEqual(signatureIn('没有。\n青禾县民政局\n2025年1月7日'), { agency: '青禾县民政局', date: '2025-01-07' });
  assert.deepEqual(signatureIn('没有。\n青禾县民政局2025年1月7日'), { agency: '青禾县民政局', date: '2025-01-07' });
  assert.deepEqual(signatureIn('没有。\n二〇二五年一月七日'), { agency: null, date: '2025-01-07' });
  assert.equal(signatureIn('2024年1月1日至12月31日没有收费。'), null);
});

test('连在一起的数字：所有分法里只留守得住的', () => {
  const twoCounts = ['count', 'count'] as const;
  assert.deepEqual(
    splits(['007'], ['count', 'count', 'count'], () => true),
    [['0', '0', '7']],
  );
  assert.deepEqual(
    splits(['35-15'], ['count', 'change'], () => true),
    [['35', '-15']],
  );
  assert.deepEqual(
    splits(['123'], twoCounts, () => true),
    [
      ['1', '23'],
      ['12', '3'],
    ],
  );
  assert.deepEqual(
    splits(['1', '23'], twoCounts, () => true),
    [['1', '23']],
  );
  assert.deepEqual(
    splits(['1', '23'], ['count'], () => true),
    [],
  );
});

test('规范性文件的件数：只从明说制发、废止、现行有效的句子里取', () => {
  assert.deepEqual(hintsIn(squeeze('动态更新本年度制发的规范性文件 77 件')), [
    { row: 'normative', column: 'issued', digits: '77' },
  ]);
  assert.deepEqual(hintsIn(squeeze('解读规范性文件5件')), []);
});

test('成千个空格的标题和电话：照样读完', () => {
  const gap = ' \n'.repeat(2000);
  assert.equal(identityIn([`青禾县民政局2024年${gap}信${gap}息${gap}公开`]).agency, null);
  assert.equal(contactIn(`电话：0000${gap}。${'a'.repeat(100_000)}`), null);
});
