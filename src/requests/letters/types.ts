import type { AgencyFacts } from '#agencies/facts/agency-facts';
import type { DocumentModel } from '#documents/model';
import type { WorkCalendar } from '#law/calendar/calendar';
import type { Day } from '#law/calendar/day';
import type { Consulted } from '#law/regulation/art-33-consultations';
import type { DecisionKind } from '#law/regulation/decisions/decision';
import type { ApplicantKind, InfoRequest, ServiceWay } from '../types.ts';
import type { Ground } from './decisions/grounds.ts';

/** A paper, ready to be set, shown or sealed. */
export interface Letter {
  /** a kind of the room that makes it */
  readonly kind: string;
  /** 文号 */
  readonly number: string;
  /** what it is called in lists and in the names of files: 答复书 */
  readonly name: string;
  readonly model: DocumentModel;
}

/** What every letter needs: who writes, under which number, on which day. */
export interface Writing {
  readonly agency: AgencyFacts;
  /** 文号, or the registration number where the paper has none of its own */
  readonly number: string;
  readonly day: Day;
  /** false while it is a draft: its day is left open */
  readonly dated: boolean;
}

export interface Addressee {
  readonly name: string;
  readonly kind: ApplicantKind;
}

/** What letters about a request are filled from. */
export interface CaseFacts extends Writing {
  readonly to: Addressee;
  /** as it stands once the act is done that sends the letter */
  readonly request: InfoRequest;
  readonly calendar: WorkCalendar;
  /** what is asked for, as supplemented */
  readonly wants: string;
  /** 获取途径 that was asked for */
  readonly way: string;
}

/** One search of the record: where, with which words, with what result. */
export interface SearchFacts {
  readonly where: string;
  readonly words: string;
  readonly result: string;
  readonly found: number;
}

export interface DecisionFacts extends CaseFacts {
  readonly kind: DecisionKind;
  readonly finding: string;
  readonly reasons: string;
  readonly providing: string;
  /** why the rest is withheld, of a partial disclosure; null while nobody has said */
  readonly grounds: readonly Ground[] | null;
  /** 附件, a name each */
  readonly attachments: readonly string[];
  readonly searches: readonly SearchFacts[];
}

/** What each letter is filled from. */
export interface FactsOf {
  readonly receipt: CaseFacts & { readonly queryCode: string };
  readonly supplementNotice: CaseFacts & { readonly items: string };
  readonly consultation: CaseFacts & { readonly of: Consulted; readonly party: string; readonly about: string };
  readonly disclosureNotice: CaseFacts & { readonly party: string; readonly about: string; readonly reasons: string };
  readonly extensionNotice: CaseFacts & { readonly reason: string };
  readonly reasonsNotice: CaseFacts & { readonly why: string };
  readonly deferralNotice: CaseFacts;
  readonly feeNotice: CaseFacts & { readonly basis: string; readonly payment: string };
  readonly decision: DecisionFacts;
  readonly lapseNotice: CaseFacts;
  readonly unpaidNotice: CaseFacts;
  readonly withdrawalNotice: CaseFacts & { readonly how: string };
  readonly serviceProof: CaseFacts & {
    /** what was served: 青民依申〔2026〕7号 政府信息公开申请答复书 */
    readonly paper: string;
    readonly address: string;
    /** absent on the form that is taken along */
    readonly served?: { readonly way: ServiceWay; readonly day: Day; readonly proof: string };
  };
  readonly applicationForm: Writing;
}
