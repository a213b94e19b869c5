import type { Registry } from '#agencies/types';
import { type Outcome, refused } from '#journal/types';
import { type Day, isDay } from '#law/calendar/day';
import { regulation } from '#law/citation';
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

  return onComplaint(registry, command, 'decide', (_, { day }) => {
    const because = [regulation(47, 2)];
    if (!Object.hasOwn(measures, measure)) return refused('请选择怎样处理。', because, 'measure');
    if (measure === 'rectify' && !(until && isDay(until) && until > day))
      return refused('督促整改的，写明整改的期限。', because, 'until');
    if (!order.trim()) return refused('请写明查明的情况和处理意见。', because, 'order');
    return { data: { measure, until: measure === 'rectify' ? until : null }, texts: { order } };
  });
}
