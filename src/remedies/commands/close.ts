import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { OnSubject } from '../subject/act-on.ts';
import { onRemedy } from './on-remedy.ts';

/** 结案归档. */
export function close(registry: Registry, command: OnSubject): Promise<Outcome> {
  return onRemedy(registry, command, 'close');
}
