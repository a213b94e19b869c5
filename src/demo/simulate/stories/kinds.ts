import type { DecisionKind } from '#law/regulation/decisions/decision';

/**
 * What an answer can be whatever came before, and how often. 保护第三方合法权益 follows a consultation, 补正后仍不明确 a supplement,
 * 无正当理由大量反复申请 the reasons that were given.
 */
export const kinds = {
  'granted.already_public': 8,
  'granted.provided': 30,
  partial: 10,
  'denied.1': 1,
  'denied.2': 1,
  'denied.3': 1,
  'denied.5': 3,
  'denied.6': 4,
  'denied.7': 2,
  'denied.8': 2,
  'unable.1.not_held': 10,
  'unable.1.not_ours': 10,
  'unable.2': 3,
  'notproc.1': 4,
  'notproc.2': 2,
  'notproc.3': 1,
  'notproc.5': 1,
} as const satisfies Partial<Record<DecisionKind, number>>;
