import { foldBy, standingOf } from '../subject/fold-by.ts';
import type { Complaint, Ground, Measure } from './types.ts';
import { type ComplaintAct, complaintActs } from './workflow.ts';

/** A complaint after an act; `before` is null at its first. */
export const complaintAfter = foldBy<Complaint, ComplaintAct>({
  acts: complaintActs,
  begin: (act) => ({
    ...standingOf(act),
    state: 'received',
    about: String(act.data.about),
    ground: act.data.ground as Ground,
    request: typeof act.data.request === 'string' ? act.data.request : null,
    asked: null,
    accounted: null,
    decided: null,
    putRight: null,
    ended: null,
  }),
  steps: {
    askAccount: (_, { day, version, data }) => ({
      asked: { day, version, until: String(data.until) },
      accounted: null,
    }),
    account: (_, { day, version }) => ({ accounted: { day, version } }),
    decide: (_, { day, version, data }) => ({
      decided: {
        measure: data.measure as Measure,
        day,
        version,
        until: typeof data.until === 'string' ? data.until : null,
      },
    }),
    answer: (_, { day }) => ({ ended: { how: 'answered', day } }),
    reportDone: (_, { day }) => ({ putRight: day }),
    withdraw: (_, { day }) => ({ ended: { how: 'withdrawn', day } }),
  },
});
