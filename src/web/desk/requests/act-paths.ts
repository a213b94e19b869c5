import { paths } from '#paths';
import type { RequestAct } from '#requests/workflow';
import type { ActPath, NoPath, Subject } from '../act-paths.ts';
import type { ActForm } from './act-form.ts';
import { actForms, type FormAct } from './act-forms.ts';

const taking = { path: ({ agency }: Subject) => paths.deskRequests(agency), fields: [] } satisfies ActPath;

/** Where each act on a request is done on the desk: the table of its forms, as addresses. */
export const requestPaths: Readonly<Record<RequestAct, ActPath | NoPath>> = {
  ...formPaths(),
  file: { path: null, why: 'by its applicant on the portal' },
  takeIn: taking,
  takeInUnconfirmed: taking,
  part: { path: null, why: 'made by split alone' },
  rate: { path: null, why: 'by its applicant on the portal' },
  lapse: { path: null, why: 'by the clock alone' },
  lapseFee: { path: null, why: 'by the clock alone' },
};

function formPaths(): Readonly<Record<FormAct, ActPath>> {
  const forms = Object.entries<ActForm | null>(actForms).flatMap(([act, form]) => (form ? [[act, pathOf(form)]] : []));
  return Object.fromEntries(forms) as Readonly<Record<FormAct, ActPath>>;
}

function pathOf({ word, fields }: ActForm): ActPath {
  return { path: ({ agency, id }) => paths.deskRequestAct(agency, id, word), fields };
}
