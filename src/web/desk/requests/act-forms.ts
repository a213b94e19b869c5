import { paths } from '#paths';
import type { RequestAct } from '#requests/workflow';
import type { ActForm } from './act-form.ts';
import { consulting } from './forms/consulting.ts';
import { deciding } from './forms/deciding.ts';
import { intake } from './forms/intake.ts';
import { mending } from './forms/mending.ts';
import { releasing } from './forms/releasing.ts';
import { timing } from './forms/timing.ts';

/**
 * Every act on a request with its form, in the order it is shown: an act without an entry does not compile. `null` are
 * those that no form about a request does: what begins one, what its applicant does, what the clock does.
 */
export const actForms = {
  ...intake,
  ...consulting,
  ...timing,
  ...deciding,
  ...releasing,
  ...mending,
  file: null,
  takeIn: null,
  takeInUnconfirmed: null,
  part: null,
  rate: null,
  lapse: null,
  lapseFee: null,
} as const satisfies Readonly<Record<RequestAct, ActForm | null>>;

/** An act that a form about a request does. */
export type FormAct = { [A in RequestAct]: (typeof actForms)[A] extends null ? never : A }[RequestAct];

export const formActs = Object.entries(actForms).flatMap(([act, form]) => (form ? [act as FormAct] : []));

/** The form of an act. */
export function formOf(act: FormAct): ActForm {
  return actForms[act];
}

/** Where the form of an act is posted to; null where no form of the desk does it. */
export function actPathOf(
  act: RequestAct,
  { agency, id }: { readonly agency: string; readonly id: string },
): string | null {
  if (act === 'takeIn' || act === 'takeInUnconfirmed') return paths.deskRequests(agency);
  const form: ActForm | null = actForms[act];
  return form && paths.deskRequestAct(agency, id, form.word);
}
