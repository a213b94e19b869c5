import type { ActRule } from '#agencies/act-rule';
import type { Asker } from '#agencies/types';
import { calendarActs, lookActs } from '#agencies/workflow';
import { paths } from '#paths';
import { complaintActs } from '#remedies/complaints/workflow';
import { correctionActs } from '#remedies/corrections/workflow';
import { remedyActs } from '#remedies/workflow';
import { reportLooks } from '#reports/workflow';
import { requestLooks } from '#requests/workflow';
import type { NavGroup, NavLink } from '#ui/side-nav';
import { mayEver } from './may-ever.ts';
import { toTheAgency } from './remedies/part/to-the-agency.ts';

type Own = Asker & { readonly agency: string };

/** Where somebody can go: only what he may open. */
export function navigation(asker: Own, here: string): readonly NavGroup[] {
  const { agency } = asker;
  const section = sectionOf(here);
  const link = (rule: ActRule, href: string, words: string): readonly NavLink[] =>
    mayEver(rule, asker, 'own').ok ? [{ href, words, current: sectionOf(href) === section }] : [];

  const wide = mayEver(lookActs.readAgencies, asker, 'below').ok;
  return [
    {
      title: '办理',
      items: [
        ...link(lookActs.today, paths.deskOf(agency), '今日'),
        ...link(requestLooks.readRequests, paths.deskRequests(agency), '依申请公开'),
        ...link(remedyActs.read, paths.deskCases(agency, 'remedies'), '复议诉讼'),
        ...link(correctionActs.read, paths.deskCases(agency, 'corrections'), '更正'),
        ...link(complaintActs.read, paths.deskCases(agency, 'complaints'), '投诉'),
        ...link(toTheAgency(complaintActs.read), paths.deskParts(agency), '被投诉'),
      ],
    },
    { title: '信息', items: link(lookActs.readPersons, paths.deskPersons(agency), '个人信息') },
    {
      title: '年度',
      items: [
        ...link(reportLooks.readFigures, paths.deskReports(agency), '年度报告'),
        ...link(calendarActs.adoptNotice, paths.deskHolidays(agency), '放假安排'),
      ],
    },
    {
      title: '管理',
      items: [
        ...(wide
          ? link(lookActs.readAgencies, paths.deskAgencies(agency), '机关')
          : link(lookActs.readAgencies, paths.deskFacts(agency), '本机关')),
        ...link(lookActs.readStaff, paths.deskStaff(agency), '工作人员'),
        ...link(lookActs.readSystems, paths.deskSystems(agency), '接入系统'),
        ...link(lookActs.readLog, paths.deskLog(agency), '操作日志'),
      ],
    },
  ];
}

/** What a path of the desk is about, whosever agency it is: `/desk/qinghe-finance/staff/new` → staff. */
function sectionOf(path: string): string {
  if (path.startsWith(paths.account)) return 'account';
  const [, , , section = ''] = (path.split('?')[0] ?? '').split('/');
  return section === 'facts' ? 'agencies' : section;
}
