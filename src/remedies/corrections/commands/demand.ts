import { type Command, judge } from '#agencies/commands/asked';
import { agencyById } from '#agencies/queries';
import type { AgencyId, Registry } from '#agencies/types';
import { act } from '#journal/act';
import { type Done, type NotAllowed, refused } from '#journal/types';
import type { Day } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { dayTrouble } from '#requests/days';
import { personOf } from '#requests/ids';
import { requestBySubject } from '#requests/queries';
import { dayOf } from '#store/time';
import { begin } from '../../subject/begin.ts';
import { type Paper, paperTrouble } from '../../subject/papers.ts';
import { correctionActs } from '../workflow.ts';

export interface Demand extends Command {
  readonly agency: AgencyId;
  /** request/2026-7, where the record was given in answer to one */
  readonly about: string | null;
  /** the day it came; today where nothing else is said */
  readonly demanded?: Day;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  /** which record is wrong, what should stand there, and what shows it */
  readonly record: string;
  readonly should: string;
  readonly evidence: string;
  readonly papers?: readonly Paper[];
}

/** 第四十一条 — 要求更正: by whoever the record is about, with evidence. */
export function demand(registry: Registry, command: Demand) {
  const { asker, key, agency, about, papers = [] } = command;

  return act<Done, NotAllowed>(registry, { agency, by: asker.actor, key }, async (w) => {
    const stands = await agencyById(w.tx, agency);
    if (stands?.state !== 'active') return refused('这个机关不存在或者已经撤销，不能向它提出。');
    const rule = correctionActs.demand;
    const self = about !== null && asker.actor === personOf(about);
    const allowed = await judge(w, asker, { rule, agency, subject: 'correction/new', state: 'none', self });
    if (!allowed.ok) return allowed;
    if (about && !(await requestBySubject(w.tx, agency, about))) return refused('本机关没有这件申请。', [], 'about');
    const day = command.demanded ?? dayOf(w.instant);
    const trouble = dayTrouble(day, dayOf(w.instant), '', 'demanded') ?? missing(command) ?? paperTrouble(papers);
    if (trouble) return trouble;

    const { name, idNumber, phone, address, record, should, evidence } = command;
    return begin(registry, w, {
      ...{ kind: 'correction', agency, asker, act: 'demand', rule, day, papers, data: { about } },
      texts: { name, idNumber, phone, address, record, should, evidence },
    });
  });
}

function missing({ name, record, should, evidence, papers = [] }: Demand): NotAllowed | null {
  const because = [regulation(41)];
  if (!name.trim()) return refused('请填写姓名或者名称。', [], 'name');
  if (!record.trim()) return refused('请写明哪一项记录不准确。', because, 'record');
  if (!should.trim()) return refused('请写明正确的内容。', because, 'should');
  if (!evidence.trim() && !papers.length) return refused('请写明证据，或者附上证据材料。', because, 'evidence');
  return null;
}
