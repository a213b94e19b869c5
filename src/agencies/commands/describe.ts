import type { Outcome } from '#journal/types';
import type { AgencyFacts } from '../facts/agency-facts.ts';
import type { Registry } from '../types.ts';
import { agencyAct, type OnAgency } from './agency-act.ts';

/** 修改机关信息: what the guide and the letters print of the agency. */
export function describe(registry: Registry, command: OnAgency & { readonly facts: AgencyFacts }): Promise<Outcome> {
  return agencyAct(registry, command, 'describe', () => ({ facts: command.facts }));
}
