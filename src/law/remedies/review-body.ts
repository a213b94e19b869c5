import type { Day } from '../calendar/day.ts';
import { reviewLaw } from '../citation.ts';
import { mustBeInForce } from '../in-force.ts';
import type { Ruling } from '../ruling.ts';

/** The agency whose act is contested. */
export type Respondent =
  | 'department'
  | 'lower-government'
  | 'province-government'
  | 'branch-of-department'
  | 'authorised-organisation'
  | 'vertical'
  | 'justice-department'
  | 'state-council-department';

/** Who decides the review. Where there are two, the applicant chooses. */
export type ReviewBody = 'own-government' | 'upper-government' | 'upper-department' | 'itself';

/**
 * 《行政复议法》第二十四条至第二十八条 — who decides the review. Since 2024 a department's acts go to its own level's government, no
 * longer to the department above.
 *
 * 第二十四条:
 * > （一）对本级人民政府工作部门作出的行政行为不服的；
 * > （二）对下一级人民政府作出的行政行为不服的；
 *
 * 第二十七条:
 * > 对海关、金融、外汇管理等实行垂直领导的行政机关、税务和国家安全机关的行政行为不服的，向上一级主管部门申请行政复议。
 *
 * 第二十八条:
 * > 对履行行政复议机构职责的地方人民政府司法行政部门的行政行为不服的，可以向本级人民政府申请行政复议，也可以向上一级司法行政部门申请行政复议。
 *
 * @param applied the day of the application for review
 * @throws RangeError before 2024-01-01, when another law applied
 */
export function reviewBody(respondent: Respondent, applied: Day): Ruling<readonly ReviewBody[]> {
  mustBeInForce('reviewLaw', applied);
  const { body, because } = bodies[respondent];
  return { value: body, because: [because] };
}

const bodies = {
  department: { body: ['own-government'], because: reviewLaw(24, 1, 1) },
  'lower-government': { body: ['upper-government'], because: reviewLaw(24, 1, 2) },
  'authorised-organisation': { body: ['own-government'], because: reviewLaw(24, 1, 4) },
  'province-government': { body: ['itself'], because: reviewLaw(24, 2) },
  'branch-of-department': { body: ['own-government'], because: reviewLaw(24, 4) },
  'state-council-department': { body: ['itself'], because: reviewLaw(25) },
  vertical: { body: ['upper-department'], because: reviewLaw(27) },
  'justice-department': { body: ['own-government', 'upper-department'], because: reviewLaw(28) },
} as const satisfies Record<Respondent, { body: readonly ReviewBody[]; because: ReturnType<typeof reviewLaw> }>;
