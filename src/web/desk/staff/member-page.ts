import { html } from 'hono/html';
import type { Permit } from '#agencies/permit';
import { roles } from '#agencies/roles';
import type { Login } from '#agencies/sign-in/queries/logins';
import type { Agency, Staff } from '#agencies/types';
import { staffActs } from '#agencies/workflow';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { action, lockedAction } from '#ui/action';
import { crumbs } from '#ui/crumbs';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { Posted } from '../posted.ts';
import { sureAsked } from '../sure.ts';
import { none, type Trouble } from '../trouble.ts';
import { papers, type StaffAct } from './papers.ts';
import { stateTag } from './states.ts';

export interface MemberShown {
  readonly agency: Agency;
  readonly staff: Staff;
  readonly name: string;
  readonly login: Login | undefined;
  readonly appointedBy: string;
  readonly csrf: string;
  readonly key: string;
  /** for every act, whether it can be done now */
  readonly may: ReadonlyMap<StaffAct, Permit>;
  /** the form that was sent and did nothing */
  readonly sent: { readonly act: StaffAct; readonly form: Posted } | null;
  readonly trouble: Trouble;
  /** what was just done */
  readonly says: Content;
}

/** 工作人员: one account, and what can be done about it now. */
export function memberPage(shown: MemberShown): Content {
  const { agency, staff, name, trouble, says } = shown;
  return html`${crumbs([{ words: '工作人员', href: paths.deskStaff(agency.id) }], name)}
${trouble.top}
${says}
${workHead({ title: name, says: html`${agency.name}　${staff.section}　${stateTag(staff.state)}` })}
<div class="cols cols--wide">
<div>${facts(shown)}</div>
<div>${panel({ id: 'acts', title: '现在可以办', bare: true, body: acts(shown) })}</div>
</div>`;
}

function facts({ staff, name, login, appointedBy }: MemberShown): Content {
  return panel({
    id: 'facts',
    title: '账号',
    body: keyValues([
      ['姓名', name],
      ['账号', login?.username ?? '没有'],
      ['科室', staff.section],
      ['角色', staff.roles.map((role) => roles[role]).join('、') || '还没有'],
      ['状态', stateTag(staff.state)],
      ['口令', login?.mustChange ? '初始口令，本人还没有换' : '不是初始口令'],
      ['动态码', login?.twoFactor ? '已启用' : '没有启用'],
      ['开设', appointedBy],
      ['编号', staff.id.replace('staff/', '')],
    ]),
  });
}

/** What can be done first, then what cannot, with the reason. */
function acts(shown: MemberShown): Content {
  const all = [...shown.may];
  return [
    ...all.filter(([, permit]) => permit.ok).map(([act]) => open(shown, act)),
    ...all.map(([act, permit]) => !permit.ok && locked(act, permit)),
  ];
}

function open(shown: MemberShown, act: StaffAct): Content {
  const { agency, staff, sent, csrf, key } = shown;
  const { says, button, asks, sure } = papers[act];
  const typed = sent?.act === act ? sent.form : null;
  const trouble = typed ? shown.trouble : none;
  return action({
    words: staffActs[act].says,
    says,
    under: citationText(staffActs[act].under),
    open: typed !== null,
    does: postForm({
      action: actPaths.staff[act].path({ agency: agency.id, id: staff.id }),
      csrf,
      key,
      seen: staff.version,
      body: html`${asks?.({ ...shown, typed, trouble })}${sure && sureAsked(sure, trouble)}${submitRow({ words: button, plain: true })}`,
    }),
  });
}

function locked(act: StaffAct, { why }: Exclude<Permit, { readonly ok: true }>): Content {
  return lockedAction({ words: staffActs[act].says, why: why.says, under: why.because.map(citationText).join('、') });
}
