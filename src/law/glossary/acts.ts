import { regulation } from '../citation.ts';
import { type Term, term } from './term.ts';

export const acts: readonly Term[] = [
  term('政府信息公开申请', 'InfoRequest', 'A request for information; counted in 件.', regulation(27)),
  term('收到申请之日', 'received', 'The day that counts as receipt, by the way the request came.', regulation(31)),
  term('补正', 'askToSupplement', 'To ask once, within seven workdays, for what is unclear.', regulation(30)),
  term('视为放弃', 'lapse', 'A request not supplemented in time counts as given up.', regulation(30)),
  term(
    '征求意见',
    'consult',
    'To ask a third party or another agency; the time is left out of the term.',
    regulation(33, 3),
  ),
  term('延长答复期限', 'extend', 'Up to twenty workdays more, once, with consent and notice.', regulation(33, 2)),
  term('答复', 'answer', 'The written decision on a request.', regulation(36)),
  term('信息处理费', 'processingFee', 'What may be charged for plainly excessive requests.', regulation(42)),
  term('更正', 'recordCorrection', 'To correct a record about the applicant.', regulation(41)),
];
