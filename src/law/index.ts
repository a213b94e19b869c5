/** `gongkai/law`: the law as data and pure functions, each of which says why. */
export type { CalendarDay, CalendarSources, Reason, WorkCalendar } from './calendar/calendar.ts';
export { nationalCalendar, workCalendar } from './calendar/calendar.ts';
export type { LastDay, Length } from './calendar/calendar-limit.ts';
export { calendarLimit } from './calendar/calendar-limit.ts';
export type { ChangedDay } from './calendar/changed-days.ts';
export { changedDays } from './calendar/changed-days.ts';
export type { NoticeProblem } from './calendar/check-notice.ts';
export { checkNotice } from './calendar/check-notice.ts';
export type { Day } from './calendar/day.ts';
export { isDay } from './calendar/day.ts';
export type { WhetherWorkday } from './calendar/is-workday.ts';
export { isWorkday } from './calendar/is-workday.ts';
export type { Holiday, HolidayNotice, LocalHoliday } from './calendar/notice.ts';
export { notices } from './calendar/notices.ts';
export type { NoticeRead } from './calendar/read-notice.ts';
export { readNotice } from './calendar/read-notice.ts';
export type { StatutoryHoliday } from './calendar/statutory-holidays.ts';
export { statutoryHolidays } from './calendar/statutory-holidays.ts';
export type { LeftOut } from './calendar/workday-after.ts';
export { workdayAfter } from './calendar/workday-after.ts';
export { workdaysBetween } from './calendar/workdays-between.ts';
export type { Citation } from './citation.ts';
export { citationText, regulation } from './citation.ts';
export type { Beside, Deadline, DeadlineId, Facts, Taken } from './deadlines/deadline.ts';
export { deadlineOf, deadlines } from './deadlines/deadlines.ts';
export type { FieldName, Mistake, Typed, TypedConsultation } from './deadlines/read-facts.ts';
export { readFacts } from './deadlines/read-facts.ts';
export type { DecisionId } from './decisions.ts';
export { decisions } from './decisions.ts';
export type { Fee, Step } from './fee-rules/brackets.ts';
export type { Item } from './fee-rules/by-item.ts';
export { feeByItem, itemNumbers } from './fee-rules/by-item.ts';
export { feeByPage } from './fee-rules/by-page.ts';
export { feeNoticeContents, feeNoticeDue } from './fee-rules/notice.ts';
export type { FeeNotice } from './fee-rules/payment.ts';
export { clockAfterPayment, lapsedForPayment, paymentDue } from './fee-rules/payment.ts';
export type { MayCharge } from './fee-rules/whether.ts';
export { mayCharge } from './fee-rules/whether.ts';
export type { Term } from './glossary/term.ts';
export type { Chapter } from './glossary.ts';
export { glossary } from './glossary.ts';
export type { LawText } from './in-force.ts';
export { inForceSince, isInForce } from './in-force.ts';
export type { Practice } from './practice.ts';
export { usual } from './practice.ts';
export type { Findings, Gate, WithheldRow } from './regulation/art-14-17-gate.ts';
export { gate } from './regulation/art-14-17-gate.ts';
export { reassessmentDue } from './regulation/art-18-reassessment.ts';
export type { Duty, Publisher } from './regulation/art-20-21-duties.ts';
export { mustPublish } from './regulation/art-20-21-duties.ts';
export { budgetDue, catalogueTarget, penaltyWithdrawalDue, publicationDue } from './regulation/art-26-publication.ts';
export type { Contents, Missing } from './regulation/art-29-contents.ts';
export { mayApply, missingContents } from './regulation/art-29-contents.ts';
export type { SupplementNotice } from './regulation/art-30-supplement.ts';
export {
  lapsedForSupplement,
  startAfterSupplement,
  supplementNotice,
  supplementNoticeDue,
} from './regulation/art-30-supplement.ts';
export type { Arrival, Channel } from './regulation/art-31-receipt.ts';
export { confirmationDue, receivedOn } from './regulation/art-31-receipt.ts';
export type { AfterThirdParty, ThirdPartyOpinion } from './regulation/art-32-third-party.ts';
export { afterThirdParty, thirdPartyDue } from './regulation/art-32-third-party.ts';
export type { AnswerClock, Pause } from './regulation/art-33-answer.ts';
export { answerDue, answerDueAtTheEarliest, longestExtension } from './regulation/art-33-answer.ts';
export type { Consultation, Consulted } from './regulation/art-33-consultations.ts';
export type { MayExtend, WantedExtension } from './regulation/art-33-extension.ts';
export { mayExtend } from './regulation/art-33-extension.ts';
export { coAgencyAgrees, coAgencyDue } from './regulation/art-34-co-agency.ts';
export type { AfterVolume, Volume } from './regulation/art-35-volume.ts';
export { afterVolume } from './regulation/art-35-volume.ts';
export { allDecisions, decisionOf, letterContents, table3Row } from './regulation/art-36-39-decisions.ts';
export { formOfProviding } from './regulation/art-40-form.ts';
export type { AfterCorrectionDemand, CorrectionDemand } from './regulation/art-41-correction.ts';
export { afterCorrectionDemand, correctionDue } from './regulation/art-41-correction.ts';
export { publishForEverybody } from './regulation/art-44-many.ts';
export type { Reporter } from './regulation/art-49-report.ts';
export { reportDue, reportDueInside } from './regulation/art-49-report.ts';
export type { ClockEvents } from './regulation/clock-start.ts';
export { clockStart } from './regulation/clock-start.ts';
export type { Decision, DecisionKind } from './regulation/decisions/decision.ts';
export { directSuitDue, suitAfterReviewDue } from './remedies/litigation-limit.ts';
export type { ProceduralLetter, Redress } from './remedies/redress.ts';
export { redressOf, redressOfProcedure } from './remedies/redress.ts';
export type { Respondent, ReviewBody } from './remedies/review-body.ts';
export { reviewBody } from './remedies/review-body.ts';
export type { Contested } from './remedies/review-first.ts';
export { mustTellReviewFirst, reviewFirst } from './remedies/review-first.ts';
export type { Knowledge } from './remedies/review-limit.ts';
export { reviewDue } from './remedies/review-limit.ts';
export type { Procedure } from './remedies/review-procedure.ts';
export {
  acceptanceDue,
  copyDue,
  opinionReportDue,
  replyDue,
  reviewDecisionDue,
  reviewSupplementDue,
  reviewSupplementNoticeDue,
} from './remedies/review-procedure.ts';
export type { CourtPaper } from './remedies/suit-procedure.ts';
export { appealDue, defenceDue } from './remedies/suit-procedure.ts';
export type { ReviewResult, SuitResult, Way } from './remedies/table-4.ts';
export { reviewCell, suitCell } from './remedies/table-4.ts';
export type { CellOfForm } from './report-format/cells.ts';
export { addressOf, cellsOf, leaves, nameOf } from './report-format/cells.ts';
export { formatById, formatOfYear, formats } from './report-format/formats.ts';
export type {
  Address,
  Block,
  FormatId,
  Heading,
  Part,
  PartNumber,
  ReportFormat,
  Sum,
  Table,
  TableId,
  Unit,
} from './report-format/types.ts';
export type { DayOfProof, Ruling } from './ruling.ts';
export type { DeadlineJson } from './ruling-json.ts';
export { deadlineJson } from './ruling-json.ts';
export type { Article } from './statute-text.ts';
export { articlesOf, itemsOf, paragraphsOf } from './statute-text.ts';
