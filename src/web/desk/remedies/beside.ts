import type { OfKind } from '#remedies/queries';
import type { Kind } from '#remedies/subject/kinds';
import type { Content } from '#ui/html';
import type { Desk } from '../desk.ts';
import type { At } from './case.ts';
import { evidencePanel } from './remedy/evidence-panel.ts';
import { redecisionPanel } from './remedy/redecision-panel.ts';
import type { CaseShown } from './shown.ts';

type Shown<K extends Kind> = Pick<CaseShown<K>, 'csrf' | 'key' | 'sent' | 'subject'> & { readonly one: OfKind[K] };

/** What only one kind has beside its acts. */
export async function besideOf<K extends Kind>(desk: Desk, at: At<K>, shown: Shown<K>): Promise<Content> {
  const { one, ...rest } = shown;
  if (!('redo' in one)) return null;
  return [await redecisionPanel(desk, at, { ...rest, one }), evidencePanel(at, { ...rest, one })];
}
