import { regulation } from '../citation.ts';
import { type Term, term } from './term.ts';

export const people: readonly Term[] = [
  term('行政机关', 'Agency', 'An agency that must publish, answer and report.', regulation(2)),
  term(
    '主管部门',
    'SupervisingAuthority',
    'The office that guides and inspects the work of the agencies.',
    regulation(3),
  ),
  term(
    '工作机构',
    'DisclosureOffice',
    'The office in an agency that does the daily work of disclosure.',
    regulation(4),
  ),
  term('申请人', 'Applicant', 'A citizen, legal person or other organisation that asks.', regulation(27)),
  term('自然人', 'natural', 'The applicant is a person.', regulation(50, 1, 2)),
  term('商业企业', 'enterprise', 'The applicant is a business.'),
  term('科研机构', 'research', 'The applicant is a research institute.'),
  term('社会公益组织', 'public_welfare', 'The applicant is an organisation for the public good.'),
  term('法律服务机构', 'legal_service', 'The applicant is a law firm or the like.'),
  term('其他', 'other_org', 'The applicant is an organisation of another sort.'),
];
