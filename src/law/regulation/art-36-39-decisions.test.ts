import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../citation.ts';
import { cellsOf } from '../report-format/cells.ts';
import { format2021 } from '../report-format/format-2021.ts';
import { results } from '../report-format/table-3.ts';
import { allDecisions, decisionOf, letterContents, table3Row } from './art-36-39-decisions.ts';

for (const [rule, kind, row, under] of [
  ['第三十六条第（一）项: 已经主动公开，计入予以公开', 'granted.already_public', 'granted', '第三十六条第（一）项'],
  ['第三十六条第（二）项: 予以公开', 'granted.provided', 'granted', '第三十六条第（二）项'],
  ['第三十七条: 区分处理，只计部分公开', 'partial', 'partial', '第三十七条'],
  ['第十四条: 国家秘密', 'denied.1', 'denied.1', '第十四条'],
  ['第十四条: 法律、行政法规禁止', 'denied.2', 'denied.2', '第十四条'],
  ['第十四条: 三安全一稳定', 'denied.3', 'denied.3', '第十四条'],
  ['第十五条: 第三方合法权益', 'denied.4', 'denied.4', '第十五条'],
  ['第十六条第一款: 内部事务信息', 'denied.5', 'denied.5', '第十六条第一款'],
  ['第十六条第二款: 过程性信息', 'denied.6', 'denied.6', '第十六条第二款'],
  ['第十六条第二款: 行政执法案卷', 'denied.7', 'denied.7', '第十六条第二款'],
  ['第三十六条第（七）项: 行政查询事项', 'denied.8', 'denied.8', '第三十六条第（七）项'],
  ['第三十六条第（四）项: 信息不存在，计入不掌握', 'unable.1.not_held', 'unable.1', '第三十六条第（四）项'],
  ['第三十六条第（五）项: 不属于本机关负责公开，计入不掌握', 'unable.1.not_ours', 'unable.1', '第十条'],
  ['第三十八条: 需要加工、分析', 'unable.2', 'unable.2', '第三十八条'],
  ['第三十条: 补正后仍不明确', 'unable.3', 'unable.3', '第三十条'],
  ['第三十九条第一款: 信访、投诉、举报', 'notproc.1', 'notproc.1', '第三十九条第一款'],
  ['第三十六条第（六）项: 重复申请', 'notproc.2', 'notproc.2', '第三十六条第（六）项'],
  ['第三十九条第二款: 公开出版物', 'notproc.3', 'notproc.3', '第三十九条第二款'],
  ['第三十五条: 无正当理由大量反复申请', 'notproc.4', 'notproc.4', '第三十五条'],
  ['表三: 要求确认或者重新出具', 'notproc.5', 'notproc.5', '第二条'],
  ['第三十条: 逾期不补正', 'other.1', 'other.1', '第三十条'],
  ['收费办法第六条: 逾期不缴费', 'other.2', 'other.2', '第四十二条第一款'],
  ['第四十五条: 申请人撤回', 'other.3.withdrawn', 'other.3', '第四十五条'],
] as const) {
  test(rule, () => {
    const ruling = table3Row(kind);
    assert.equal(ruling.value, row);
    assert.equal(ruling.because.map(citationText)[0], under);
  });
}

test('第三十六条: 每一种处理决定都有表三的行，表三的每一行都有处理决定', () => {
  const rows = new Set(allDecisions.map(({ row }) => row));
  const printed = new Set(
    cellsOf(format2021)
      .filter(({ table }) => table.id === 'T3')
      .map(({ row }) => row.id),
  );
  for (const row of rows) assert.ok(printed.has(row), row);
  assert.deepEqual(
    [...rows],
    results.filter((row) => row !== 'other'),
  );
});

test('第三十六条: 编号由表三的行号开头，不重复', () => {
  for (const { kind, row } of allDecisions) assert.ok(kind === row || kind.startsWith(`${row}.`), kind);
  assert.equal(new Set(allDecisions.map(({ kind }) => kind)).size, allDecisions.length);
});

test('第三十六条第（三）项: 不予公开的告知书写明不予公开和理由', () => {
  const letter = letterContents('denied.6');
  assert.ok(letter.value.includes('不予公开') && letter.value.includes('理由'));
  assert.deepEqual(letter.because.map(citationText), ['第十六条第二款', '第三十六条第（三）项']);
});

test('第三十六条第（五）项: 能够确定负责公开的机关的，写明其名称、联系方式', () => {
  assert.ok(letterContents('unable.1.not_ours').value.some((line) => line.includes('名称、联系方式')));
});

test('第三十六条: 每份告知书都写申请人、收到之日、内容、决定、依据、机关和日期', () => {
  for (const { kind } of allDecisions) {
    const { value } = letterContents(kind);
    for (const part of ['申请人', '收到申请之日', '所申请的内容', '处理决定', '法律依据', '行政机关名称和印章', '日期'])
      assert.ok(value.includes(part), kind);
    assert.ok(value.length > 7, kind);
  }
});

test('第三十六条: 没有的处理决定不猜', () => {
  assert.throws(() => decisionOf('denied.9' as 'denied.8'), /没有“denied.9”这种处理决定/);
});
