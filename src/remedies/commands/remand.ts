import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

/** 记录发回重审: the case is again with the court of first instance. */
export function remand(registry: Registry, command: OnSubject): Promise<Outcome> {
  return onRemedy(registry, command, 'remand');
}
