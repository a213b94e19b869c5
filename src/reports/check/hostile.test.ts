import assert from 'node:assert/strict';
import test from 'node:test';
import { checkReport } from './check.ts';
import { reportOf } from './sample.ts';

const LENGTH = 200_000;
/** A pattern that goes back over what it has read would take hours. */
const HANGS = 120_000;

/** Text that makes a careless pattern go back over what it has read, again and again. */
const units = [
  '1',
  '1,',
  '一',
  '（',
  '《',
  '）',
  ' \n',
  '公',
  '审核',
  '公开3条，',
  '公开3条，占5%，',
  '一是，',
  '均已按时',
  '未收到信息公开',
  '2件，共计3件，',
  '自至',
  '<!--',
  '5-',
  '2024年，我局收到',
  '[……]',
  '包括3条，',
  '结转',
  '电话：',
  '予以公开3件，',
  '受理申请3件。予以公开3件，部分公开3件，其他3件。',
  '其中3件，其他4件。',
  '报告格式>',
];

for (const unit of units) {
  test(`“${unit}”重复到二十万字，查得完，问题有上限`, { timeout: HANGS }, () => {
    const findings = checkReport(reportOf({ text: unit.repeat(LENGTH / unit.length) }));

    assert.ok(findings.length < 2000);
  });
}
