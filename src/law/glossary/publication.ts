import { regulation } from '../citation.ts';
import { itemOf, type Term, term } from './term.ts';

export const publication: readonly Term[] = [
  term('主动公开', 'Publication', 'What an agency publishes without being asked.', regulation(19)),
  term('纳入主动公开', 'release', 'What was given to one applicant becomes what everybody may read.', regulation(44)),
  term(
    '公开指南',
    'Guide',
    'How information is sorted, obtained and asked for, and where the office is.',
    regulation(12),
  ),
  term('公开目录', 'Catalogue', 'The index, name, summary and date of what is published.', regulation(12)),
  term('保密审查', 'secrecyReview', 'The review that comes before anything is published.', regulation(17)),
  term('规章', 'rules', 'Rules made by a ministry, a province or a city with districts.', itemOf(20, 1)),
  term('规范性文件', 'normative', 'Documents with general effect below the rank of rules.', itemOf(20, 1)),
  term('行政许可', 'licence', 'Decisions on licences.', itemOf(20, 5)),
  term('其他对外管理服务事项', 'services', 'Other services and controls (form of 2019).', itemOf(20, 5)),
  term('行政处罚', 'penalty', 'Decisions that punish.', itemOf(20, 6)),
  term('行政强制', 'coercion', 'Decisions that coerce.', itemOf(20, 6)),
  term('行政事业性收费', 'charges', 'Charges of agencies, in 万元.', itemOf(20, 8)),
  term('政府集中采购', 'procurement', 'Central procurement (form of 2019).', itemOf(20, 9)),
];
