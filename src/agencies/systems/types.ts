import type { AgencyId } from '../types.ts';
import type { SystemState } from './workflow.ts';

/** What a system may do through the interface. */
export const scopes = { file: '提交申请、补正', status: '查询办理情况', answers: '取走答复' } as const;

export type Scope = keyof typeof scopes;

/** What a system is told. */
export const topics = { filed: '它提交的申请办到哪一步', notices: '本机关的期限提醒' } as const;

export type Topic = keyof typeof topics;

/** `system/` and ten letters or digits. */
export type SystemId = `system/${string}`;

export function isSystemId(text: string): text is SystemId {
  return /^system\/[a-z0-9]{1,20}$/.test(text);
}

export interface ConnectedSystem {
  readonly agency: AgencyId;
  readonly id: SystemId;
  readonly state: SystemState;
  readonly scopes: readonly Scope[];
  /** empty where it wants to be told nothing */
  readonly topics: readonly Topic[];
  readonly version: number;
}

/** The entries of a system in the vault. */
export const entries = { name: 'name', url: 'url', secret: 'secret' } as const;
