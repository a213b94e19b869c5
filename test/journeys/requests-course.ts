import type { Citizen } from './requests-citizen.ts';
import type { Office } from './requests-officer.ts';
import type { Fields } from './requests-visit.ts';

/** Confirmed and registered by the clerk, who has the case before him. */
export async function takesOn({ clerk }: Office, { number }: Citizen): Promise<void> {
  await clerk.opens(number);
  await clerk.does('confirmation');
  await clerk.does('registration');
}

/** Drafted, cleared by two, and signed. */
export async function decides(office: Office, { request }: Citizen, draft: Fields): Promise<void> {
  const { clerk, sectionHead, secrecyReviewer, head } = office;
  await clerk.goes(request);
  await clerk.does('draft', draft, '保存并送审核');
  await sectionHead.goes(request);
  await sectionHead.does('section-clearance');
  await secrecyReviewer.goes(request);
  await secrecyReviewer.does('secrecy-clearance');
  await head.goes(request);
  await head.does('answer');
}

/** Served on the site. */
export async function serves({ clerk }: Office, { request }: Citizen): Promise<void> {
  await clerk.goes(request);
  await clerk.does('service', { way: 'internet', proof: '本网站发送，系统记录' });
}
