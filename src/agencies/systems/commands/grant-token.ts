import { act } from '#journal/act';
import { record } from '#journal/record';
import { type Done, type NotAllowed, refused, type Writing } from '#journal/types';
import { sealAll } from '#store/vault/entries';
import { addPerson } from '#store/vault/people';
import { type Command, judge, today } from '../../commands/asked.ts';
import { newStaffId } from '../../ids.ts';
import { agencyById } from '../../queries.ts';
import type { AgencyId, Registry } from '../../types.ts';
import { newToken } from '../token.ts';
import { type Scope, type SystemId, scopes } from '../types.ts';
import { systemActs } from '../workflow.ts';

export interface GrantToken extends Command {
  readonly agency: AgencyId;
  /** what the system is called: 12345热线 */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

export interface Granted extends Done {
  readonly system: SystemId;
}

/** The answer to whoever grants: the token is told this once, and is kept nowhere. */
export interface Grant {
  readonly outcome: Granted | NotAllowed;
  /** empty where nothing was done now: the form had been sent before, or was refused */
  readonly token: string;
}

/** 开通系统接入: the token is told to whoever grants it; its hash is kept, its system's name lies in the vault. */
export async function grantToken(registry: Registry, command: GrantToken): Promise<Grant> {
  const system: SystemId = `system/${newStaffId().replace('staff/', '')}`;
  const { token, hash } = newToken(system);
  const { agency, asker, key } = command;

  const outcome = await act<Granted, NotAllowed>(registry, { agency, by: asker.actor, key }, (w) =>
    granted(registry, command, { w, system, hash }),
  );
  return { outcome, token: outcome.ok && outcome.system === system ? token : '' };
}

async function granted(
  registry: Registry,
  command: GrantToken,
  { w, system, hash }: { readonly w: Writing; readonly system: SystemId; readonly hash: string },
): Promise<Granted | NotAllowed> {
  const { asker, agency } = command;
  const name = command.name.trim();

  const stands = await agencyById(w.tx, agency);
  if (stands?.state !== 'active') return refused('机关不存在或者已经撤销。');
  const rule = systemActs.grantToken;
  const allowed = await judge(w, asker, { rule, agency, subject: system, state: 'none' });
  if (!allowed.ok) return allowed;
  const trouble = whyNot(name, command.scopes);
  if (trouble) return trouble;

  const owner = { agency, person: system, at: w.instant };
  await addPerson(w.tx, registry.ring, owner);
  await sealAll(w.tx, registry.ring, { ...owner, entries: { name } });
  const data = { scopes: [...new Set(command.scopes)].toSorted(), hash };
  const doing = { agency, subject: system, seen: 0, act: 'grantToken', under: rule.under, data };
  return { ...(await record(w, { ...doing, ...today(w, asker) })), system };
}

function whyNot(name: string, wanted: readonly string[]): NotAllowed | null {
  if (!name) return refused('请填写接入的系统叫什么。', [], 'name');
  if (!wanted.length || wanted.some((scope) => !Object.hasOwn(scopes, scope)))
    return refused(`接入范围从这些里选：${Object.keys(scopes).join('、')}。`, [], 'scopes');
  return null;
}
