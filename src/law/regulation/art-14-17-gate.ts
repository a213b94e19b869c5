import { type Citation, regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** What is known of a piece of information before it goes out, by publication or by answer. */
export interface Findings {
  readonly stateSecret?: boolean;
  /** a law or administrative regulation forbids it */
  readonly forbidden?: boolean;
  /** disclosure could endanger national, public or economic security or social stability */
  readonly endangers?: boolean;
  /** trade secrets, privacy and the like, whose disclosure would harm a third party */
  readonly harmsThirdParty?: boolean;
  readonly thirdPartyAgrees?: boolean;
  /** withholding would have a major impact on the public interest */
  readonly publicInterest?: boolean;
  readonly kind?: 'internal' | 'process' | 'enforcement-file';
  /** a law, regulation or rule requires this information to be open */
  readonly mustBeOpen?: boolean;
  /** 第十六条 leaves it to the agency; absent: not decided yet */
  readonly agencyWithholds?: boolean;
  /** the review before release has been done, item by item */
  readonly reviewed: boolean;
  /** the agency cannot decide whether it may go out */
  readonly undecidable?: boolean;
  /** the competent authority's word on what the agency could not decide: open, or the ground it found */
  readonly authoritySays?: 'open' | 'denied.1' | 'denied.2' | 'denied.3';
}

/** Where the gate stands: `decide` is the agency's own choice, `review` and `refer` must be done first. */
export type Gate =
  | { readonly open: 'yes' }
  | { readonly open: 'no'; readonly row: WithheldRow; readonly final: boolean }
  | { readonly open: 'decide'; readonly row: WithheldRow }
  | { readonly open: 'review' }
  | { readonly open: 'refer' };

/** The rows of table 3 that these articles lead to. */
export type WithheldRow = 'denied.1' | 'denied.2' | 'denied.3' | 'denied.4' | 'denied.5' | 'denied.6' | 'denied.7';

/**
 * 第十四条至第十七条 — whether information may go out, asked in the order of the articles; the first that stops it rules.
 *
 * > 依法确定为国家秘密的政府信息，法律、行政法规禁止公开的政府信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。
 * > 涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。
 * > 但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。
 * > 行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开。
 * > 行政机关应当依照《中华人民共和国保守国家秘密法》以及其他法律、法规和国家有关规定对拟公开的政府信息进行审查。
 *
 * Neither consent nor the public interest lifts 第十四条 (`final`); either lifts 第十五条.
 */
export function gate(findings: Findings): Ruling<Gate> {
  return absolute(findings) ?? thirdParty(findings) ?? discretionary(findings) ?? review(findings) ?? GO;
}

const GO: Ruling<Gate> = { value: { open: 'yes' }, because: [regulation(13, 1), regulation(17, 2)] };

function absolute({ stateSecret, forbidden, endangers }: Findings): Ruling<Gate> | null {
  const row = stateSecret ? 'denied.1' : forbidden ? 'denied.2' : endangers ? 'denied.3' : null;
  return row && ruled({ open: 'no', row, final: true }, regulation(14));
}

function thirdParty({ harmsThirdParty, thirdPartyAgrees, publicInterest }: Findings): Ruling<Gate> | null {
  if (!harmsThirdParty || thirdPartyAgrees || publicInterest) return null;
  return ruled({ open: 'no', row: 'denied.4', final: false }, regulation(15));
}

const discretionaryRows = { internal: 'denied.5', process: 'denied.6', 'enforcement-file': 'denied.7' } as const;

function discretionary({ kind, mustBeOpen, agencyWithholds }: Findings): Ruling<Gate> | null {
  if (!kind || mustBeOpen || agencyWithholds === false) return null;
  const row = discretionaryRows[kind];
  const because = regulation(16, kind === 'internal' ? 1 : 2);
  return ruled(agencyWithholds ? { open: 'no', row, final: false } : { open: 'decide', row }, because);
}

function review({ reviewed, undecidable, authoritySays }: Findings): Ruling<Gate> | null {
  if (undecidable && !authoritySays) return ruled({ open: 'refer' }, regulation(17, 3));
  if (authoritySays && authoritySays !== 'open') {
    return ruled({ open: 'no', row: authoritySays, final: true }, regulation(17, 3));
  }
  return reviewed ? null : ruled({ open: 'review' }, regulation(17, 2));
}

function ruled(value: Gate, because: Citation): Ruling<Gate> {
  return { value, because: [because] };
}
