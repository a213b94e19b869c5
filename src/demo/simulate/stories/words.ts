import type { Application } from '#requests/commands/application';
import { type ApplicantKind, applicantKinds, forms, ways } from '#requests/types';
import type { Draws } from '../draws.ts';

const themes = [
  '最低生活保障资金支出',
  '征地补偿安置方案',
  '农村道路建设计划',
  '义务教育学位安排',
  '污水处理厂环评批复',
];
const ID_DIGITS = 15;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Somebody of 青禾县 who asks for something. ID numbers have no area and a right check digit. */
export function applicationOf(applicant: ApplicantKind, draws: Draws): Application {
  const isPerson = applicant === 'natural';
  const number = draws.below(10_000);
  return {
    applicant,
    name: isPerson ? '某某' : `青禾县第${number}号${applicantKinds[applicant]}`,
    idNumber: isPerson ? idNumber(draws) : `组织${number}`,
    contact: isPerson ? '' : '某某',
    phone: `000-${String(draws.below(10 ** 7)).padStart(7, '0')}`,
    mail: '',
    address: '青禾县青禾大道9号',
    wants: `${2015 + draws.below(10)}年${draws.pick(themes)}第${number}号`,
    form: draws.pick(Object.keys(forms) as Application['form'][]),
    way: draws.pick(Object.keys(ways) as Application['way'][]),
  };
}

function idNumber(draws: Draws): string {
  const year = 1950 + draws.below(50);
  const head = `000000${year}0101`.padEnd(ID_DIGITS - 1, '0') + String(draws.below(1000)).padStart(3, '0');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(head[i]), 0);
  return `${head}${'10X98765432'[sum % 11]}`;
}
