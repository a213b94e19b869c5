import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalCalendar } from '../calendar/calendar.ts';
import { citationText } from '../citation.ts';
import { confirmationDue, receivedOn } from './art-31-receipt.ts';
import { answerDue } from './art-33-answer.ts';

const arrived = '2026-03-02';
const confirmed = '2026-03-04';

for (const { rule, arrival, received, at } of [
  {
    rule: '第三十一条第（一）项: 当面提交，以提交之日',
    arrival: { channel: 'counter', arrived, confirmed },
    received: arrived,
    at: '第三十一条第（一）项',
  },
  {
    rule: '第三十一条第（二）项: 挂号邮寄，以签收之日',
    arrival: { channel: 'registered', arrived, confirmed },
    received: arrived,
    at: '第三十一条第（二）项',
  },
  {
    rule: '第三十一条第（二）项: 平常信函，以确认之日',
    arrival: { channel: 'ordinary', arrived, confirmed },
    received: confirmed,
    at: '第三十一条第（二）项',
  },
  {
    rule: '第三十一条第（二）项: 平常信函还没有确认，不算收到',
    arrival: { channel: 'ordinary', arrived },
    received: null,
    at: '第三十一条第（二）项',
  },
  {
    rule: '第三十一条第（三）项: 互联网提交，以双方确认之日',
    arrival: { channel: 'internet', arrived, confirmed },
    received: confirmed,
    at: '第三十一条第（三）项',
  },
  {
    rule: '第三十一条第（三）项: 互联网提交还没有确认，不算收到',
    arrival: { channel: 'internet', arrived },
    received: null,
    at: '第三十一条第（三）项',
  },
  {
    rule: '第三十一条第（三）项: 传真，以双方确认之日',
    arrival: { channel: 'fax', arrived, confirmed },
    received: confirmed,
    at: '第三十一条第（三）项',
  },
] as const) {
  test(rule, () => {
    const ruling = receivedOn(arrival);
    assert.equal(ruling.value, received);
    assert.deepEqual(ruling.because.map(citationText), [at]);
  });
}

test('第三十一条第（二）项: 平常信函当日确认；其他渠道没有规定确认的期限', () => {
  assert.equal(confirmationDue({ channel: 'ordinary', arrived }).value, arrived);
  assert.equal(confirmationDue({ channel: 'internet', arrived }).value, null);
});

test('第三十一条: 调休上班的星期六当面提交，当日收到，次日起的第一个工作日是第 1 日', () => {
  const received = receivedOn({ channel: 'counter', arrived: '2026-02-14' }).value ?? '';
  const { proof = [] } = answerDue({ start: received }, nationalCalendar);
  assert.equal(proof[0]?.counted, false);
  assert.equal(proof.find((day) => day.counted)?.day, '2026-02-24');
});
