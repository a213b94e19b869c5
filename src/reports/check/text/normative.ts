import type { Facts } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { inScope } from '../facts/scope.ts';
import { cellValues } from '../facts/values.ts';
import type { Subject } from './subject.ts';

const DOCUMENT = '(?:行政)?规范性文件';

/** Figures of 表二 that sentences repeat. 公开 N 件 counts papers on the site, not what was issued: it is no claim. */
export const tableTwoSubjects: readonly Subject[] = [
  {
    id: 'normative.in_force',
    name: '行政规范性文件现行有效件数',
    keys: ['有效'],
    words: new RegExp(
      `(?:现行|继续)有效(?:的)?${DOCUMENT}(?:共|共计|有|为)?#|${DOCUMENT}现行有效(?:共|有)?#|^现行有效(?:文件)?(?:的)?#$`,
    ),
    only: saidBefore,
    values: ({ report }) => cellValues(report, 'T2.normative.in_force'),
    scope: inOwnScope,
  },
  {
    id: 'normative.repealed',
    name: '行政规范性文件本年废止件数',
    keys: ['废止'],
    words: new RegExp(`废止(?:的)?${DOCUMENT}(?:共|有)?#|${DOCUMENT}废止#|^(?:清理)?废止(?:文件)?(?:了)?#$`),
    only: saidBefore,
    values: ({ report }) => cellValues(report, 'T2.normative.repealed'),
    scope: inOwnScope,
  },
  {
    id: 'normative.issued',
    name: '行政规范性文件本年制发件数',
    keys: ['规范性文件'],
    words: new RegExp(
      `(?:制发|[新共年]制定|制定(?:出台|印发|发布))(?:了|的)?${DOCUMENT}(?:共|共计|有)?#|${DOCUMENT}(?:本年)?制发#`,
    ),
    values: ({ report }) => cellValues(report, 'T2.normative.issued') ?? cellValues(report, 'T2.normative.made'),
    scope: inOwnScope,
  },
  decisions('licence', '行政许可'),
  decisions('penalty', '行政处罚'),
  decisions('coercion', '行政强制'),
];

function decisions(row: string, name: string): Subject {
  return {
    id: `${row}.decisions`,
    name: `${name}处理决定数量`,
    keys: [name],
    words: new RegExp(
      `(?:作出|做出)(?:的)?${name}(?:处理)?(?:决定)?(?:书)?(?:共|共计)?#|(?:全年|年度?|^)${name}(?:处理)?决定(?:书)?(?:共|共计)?#|^${name}(?:决定)?#$`,
    ),
    only: (_, { near, sentence, from }) =>
      /决定|[作做]出/.test(near) ||
      /(?:行政许可(?:处理)?决定\d+件、(?:行政处罚\d+件、)?|行政处罚(?:处理)?决定\d+件、)$/.test(
        sentence.text.slice(0, from - near.length - sentence.from),
      ),
    values: ({ report }) => cellValues(report, `T2.${row}.decisions`),
    scope: (facts, mention) => inOwnScope(facts, { ...mention, near: mention.near.replace(name, '') }),
  };
}

/** 制发规范性文件3件、废止1件，现行有效20件: what is counted was said before. */
function saidBefore(_: Facts, { near, nearFrom, sentence }: Mention): boolean {
  const before = sentence.text.slice(0, nearFrom - sentence.from);
  return (
    /规范性文件/.test(near) ||
    /规范性文件(?:共|有)?\d+[件份个][，、；](?:[^，、；]{0,8}\d+[件份个][，、；])?$/.test(before)
  );
}

/** 清理, 备案 and drafts by others are counted in their own way. */
function inOwnScope({ report }: Facts, mention: Mention): boolean {
  const words = mention.near.replace(/清理并/, '') + mention.right;
  if (
    /[件份个]/.test(mention.unit) === false ||
    /备案|审查|代拟|起草|牵头|联合|拟|公[示布]/.test(words.replace(/公布现行/, '现行'))
  )
    return false;
  return inScope(report, mention);
}
