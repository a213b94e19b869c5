import { law, regulation } from '../citation.ts';
import { type Term, term } from './term.ts';

const personalData = (article: number) => law('中华人民共和国个人信息保护法', article);

export const ledger: readonly Term[] = [
  term('留痕', 'journal', 'Every act, in the order in which it was done, never changed.'),
  term('行为', 'Act', 'Somebody, on a day, did something about one subject, under an article.'),
  term('办理人', 'Actor', 'Who did it: staff, the clock, another system, a person.'),
  term('经办人', 'clerk', 'Does the daily work of disclosure in an agency.', regulation(4)),
  term('科室负责人', 'sectionHead', 'Heads the section that holds the information.'),
  term('保密审查员', 'secrecyReviewer', 'Examines whether what is to be published is secret.', regulation(17)),
  term(
    '工作机构负责人',
    'disclosureHead',
    'Heads the office in an agency that does the work of disclosure.',
    regulation(4),
  ),
  term('分管领导', 'leader', 'The head of an agency who answers for disclosure.'),
  term('主管部门监督员', 'supervisor', 'Watches over the agencies for the office that guides them.', regulation(3)),
  term('系统管理员', 'systemAdmin', 'Makes and closes accounts, sets up agencies. One of the 三员.'),
  term('安全管理员', 'securityAdmin', 'Gives accounts what they may do, suspends them. One of the 三员.'),
  term('审计管理员', 'auditAdmin', 'Reads and verifies the journal. One of the 三员.'),
  term('三员', 'adminRoles', 'Three administrators who watch one another and see no case.'),
  term('公众', 'public', 'Anybody, without an account.'),
  term('隶属', 'parent', 'The agency that stands above another in the tree.'),
  term('垂直管理', 'vertical', 'Guided by the office of its own system, not by the local government’s.', regulation(3)),
  term('公文代字', 'codeWord', 'The characters before the year in the number of a document.'),
  term('统一社会信用代码', 'creditCode', 'The number of an organisation, 18 characters, GB 32100.'),
  term('保险库', 'vault', 'Where personal data lies, encrypted for each person apart.', personalData(51)),
  term('查看个人信息', 'reveal', 'To open what is sealed, for a reason that is recorded.', personalData(51)),
  term('删除个人信息', 'erase', 'To destroy the key of a person’s data; acts and counts stay.', personalData(47)),
];
