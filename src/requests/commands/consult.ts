import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { regulation } from '#law/citation';
import type { Consulted } from '#law/regulation/art-33-consultations';
import { type OnRequest, requestAct } from './request-act.ts';

export interface Consult extends OnRequest {
  readonly of: Consulted;
  /** who is asked */
  readonly parties: readonly string[];
  readonly about: string;
}

/** 第三十二条、第三十四条 — 征求意见: of third parties, of agencies that made it too; several may run at once. */
export function consult(registry: Registry, command: Consult): Promise<Outcome> {
  const parties = command.parties.map((party) => party.trim()).filter(Boolean);

  return requestAct(registry, command, 'consult', () => {
    if (parties.length === 0) return refused('请写明向谁征求意见。', [regulation(32)], 'parties');
    return {
      data: { of: command.of, parties: parties.length },
      texts: { parties: parties.join('\n'), about: command.about },
    };
  });
}
