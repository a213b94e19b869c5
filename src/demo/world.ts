import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { Role } from '#agencies/roles';
import type { AgencyId } from '#agencies/types';
import { county } from './county.ts';

/** Somebody who works in 青禾县. */
export interface Person {
  readonly username: string;
  readonly name: string;
  readonly section: string;
  readonly roles: readonly Role[];
}

export interface Place {
  readonly id: AgencyId;
  readonly facts: AgencyFacts;
  readonly people: readonly Person[];
}

/** The agency above all others. */
export const root: AgencyId = 'qinghe-county-office';

/** Every agency of the county, the one above first. */
export const places: readonly Place[] = [
  {
    id: root,
    facts: county({
      name: '青禾县人民政府办公室',
      shortName: '县政府办公室',
      kind: 'governmentOffice',
      codeWord: '青政办',
      serial: 1,
    }),
    people: [
      person('zfb-zheng', '郑某', '政务公开股', 'supervisor'),
      person('zfb-song', '宋某', '政务公开股', 'clerk'),
      person('zfb-feng', '冯某', '办公室', 'disclosureHead'),
      person('zfb-qin', '秦某', '信息中心', 'systemAdmin'),
      person('zfb-xu', '许某', '信息中心', 'securityAdmin'),
      person('zfb-lv', '吕某', '督查室', 'auditAdmin'),
    ],
  },
  {
    id: 'qinghe-civil-affairs',
    facts: county({ name: '青禾县民政局', shortName: '县民政局', kind: 'department', codeWord: '青民', serial: 2 }),
    people: [
      person('mz-zhou', '周某', '局办公室', 'clerk'),
      person('mz-chen', '陈某', '社会救助科', 'clerk'),
      person('mz-wu', '吴某', '养老服务科', 'clerk'),
      person('mz-lin', '林某', '社会组织科', 'clerk'),
      person('mz-he', '何某', '社会事务科', 'sectionHead'),
      person('mz-ma', '马某', '局办公室', 'secrecyReviewer'),
      person('mz-tang', '唐某', '局办公室', 'disclosureHead'),
      person('mz-sun', '孙某', '局领导', 'leader'),
    ],
  },
  department('qinghe-reform', '青禾县发展和改革局', '县发改局', '青发改', 3),
  department('qinghe-education', '青禾县教育局', '县教育局', '青教', 4),
  department('qinghe-public-security', '青禾县公安局', '县公安局', '青公', 5),
  department('qinghe-finance', '青禾县财政局', '县财政局', '青财', 6),
  department('qinghe-human-resources', '青禾县人力资源和社会保障局', '县人社局', '青人社', 7),
  department('qinghe-natural-resources', '青禾县自然资源局', '县自然资源局', '青自然资', 8),
  department('qinghe-housing', '青禾县住房和城乡建设局', '县住建局', '青建', 9),
  department('qinghe-agriculture', '青禾县农业农村局', '县农业农村局', '青农', 10),
  department('qinghe-commerce', '青禾县商务局', '县商务局', '青商', 11),
  department('qinghe-health', '青禾县卫生健康局', '县卫健局', '青卫', 12),
  township('qinghe-beiling', '北岭镇人民政府', '北岭镇', '北政', 13),
  township('qinghe-baita', '白塔镇人民政府', '白塔镇', '白政', 14),
  township('qinghe-hekou', '河口镇人民政府', '河口镇', '河政', 15),
];

function department(id: AgencyId, name: string, shortName: string, codeWord: string, serial: number): Place {
  return { id, facts: county({ name, shortName, kind: 'department', codeWord, serial }), people: officeOf(id) };
}

function township(id: AgencyId, name: string, shortName: string, codeWord: string, serial: number): Place {
  return { id, facts: county({ name, shortName, kind: 'township', codeWord, serial }), people: officeOf(id) };
}

/** A small agency: one clerk and the head of the office. */
function officeOf(id: AgencyId): readonly Person[] {
  const word = id.replace('qinghe-', '');
  return [
    person(`${word}-clerk`, '黄某', '办公室', 'clerk'),
    person(`${word}-head`, '高某', '办公室', 'disclosureHead'),
  ];
}

function person(username: string, name: string, section: string, ...roles: readonly Role[]): Person {
  return { username, name, section, roles };
}
