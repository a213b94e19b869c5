import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { regulation } from '#law/citation';
import { withLetter } from '../../letters/issue.ts';
import type { OnSubject } from '../../subject/act-on.ts';
import { type Measure, measures } from '../types.ts';
import { onComplaint } from './on-complaint.ts';

export interface Decide extends OnSubject {
  readonly measure: Measure;
  /** 督促整改: by when */
  readonly until: Day | null;
  /** what was found, and what the agency must do: it reads this */
  readonly order: string;
}

/** 第四十七条第二款 — 查证属实的，应当予以督促整改或者通报批评. */
export function decide(registry: Registry, command: Decide): Promise<Outcome> {
  const { measure, until, order } = command;

  return onComplaint(registry, command, 'decide', (_, around) => {
    if (!Object.hasOwn(measures, measure)) return refused('请选择怎样处理。', [regulation(47, 2)], 'measure');
    const term = measure === 'rectify' && until && isDay(until) ? until : null;
    return withLetter(registry, command, around, { act: 'decide', data: { measure, until: term }, texts: { order } });
  });
}
