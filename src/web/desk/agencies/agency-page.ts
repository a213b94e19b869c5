import { html } from 'hono/html';
import type { Permit } from '#agencies/permit';
import type { Agency } from '#agencies/types';
import { agencyActs } from '#agencies/workflow';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { action, lockedAction } from '#ui/action';
import { crumbs } from '#ui/crumbs';
import { selectField } from '#ui/field-select';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { Posted } from '../posted.ts';
import { sureAsked } from '../sure.ts';
import { errorOf, none, type Trouble } from '../trouble.ts';
import { factsShown } from './facts-page.ts';
import { agencyTag } from './list-page.ts';

export type AgencyAct = Exclude<keyof typeof agencyActs, 'establish'>;

export interface AgencyShown {
  readonly agency: Agency;
  readonly superior: string | null;
  /** where it could be moved to */
  readonly superiors: readonly Agency[];
  readonly may: ReadonlyMap<AgencyAct, Permit>;
  readonly csrf: string;
  readonly key: string;
  /** the form that was sent and did nothing */
  readonly sent: { readonly act: AgencyAct; readonly form: Posted } | null;
  readonly trouble: Trouble;
  /** what was just done */
  readonly says: Content;
  /** whether there is a list to go back to */
  readonly listed: string | null;
  /** how it works, for those who watch it from above */
  readonly looks: Content;
}

/** 机关信息: one agency, and what can be done about it now. */
export function agencyPage(shown: AgencyShown): Content {
  const { agency, superior, trouble, says, listed, looks } = shown;
  return html`${listed && crumbs([{ words: '机关', href: listed }], agency.name)}
${trouble.top}
${says}
${workHead({ title: agency.name, says: html`${superior && html`${superior}的下级　`}${agencyTag(agency.state)}` })}
<div class="cols cols--wide">
<div>${factsShown(agency, superior)}</div>
<div>${looks}
${panel({ id: 'acts', title: '现在可以办', bare: true, body: acts(shown) })}</div>
</div>`;
}

function acts(shown: AgencyShown): Content {
  const all = [...shown.may];
  return [
    ...all.filter(([, permit]) => permit.ok).map(([act]) => open(shown, act)),
    ...all.map(([act, permit]) => !permit.ok && locked(act, permit)),
  ];
}

const says: Readonly<Record<AgencyAct, string>> = {
  describe: '名称、工作机构、编号、复议机关、地方假日等。印在指南和文书上的，随着一起改。',
  move: '连同下级一起，放到另一个机关之下。',
  abolish: '撤销以后没有人能以它的名义办事，留痕保留。先把下级机关调走。',
};

function open(shown: AgencyShown, act: AgencyAct): Content {
  return action({
    words: agencyActs[act].says,
    says: says[act],
    under: citationText(agencyActs[act].under),
    open: shown.sent?.act === act,
    does: act === 'describe' ? toForm(shown) : form(shown, act),
  });
}

function toForm({ agency }: AgencyShown): Content {
  return html`<p class="row"><a class="btn" href="${paths.deskFactsForm(agency.id)}">修改机关信息</a></p>`;
}

function form(shown: AgencyShown, act: 'move' | 'abolish'): Content {
  const { agency, sent, csrf, key } = shown;
  const trouble = sent?.act === act ? shown.trouble : none;
  const asks = act === 'move' ? superiorAsked(shown, trouble) : sureAsked('确认撤销，知道不能恢复', trouble);
  const words = act === 'move' ? '调整隶属' : '撤销机关';
  return postForm({
    action: actPaths.agency[act].path({ agency: agency.id, id: '' }),
    csrf,
    key,
    seen: agency.version,
    body: html`${asks}${submitRow({ words, plain: true })}`,
  });
}

function superiorAsked({ agency, superiors, sent }: AgencyShown, trouble: Trouble): Content {
  return selectField({
    id: 'parent',
    label: '新的上级机关',
    value: sent?.form.text('parent') ?? agency.parent ?? '',
    options: superiors.map(({ id, name }) => ({ value: id, words: name })),
    error: errorOf(trouble, 'parent'),
  });
}

function locked(act: AgencyAct, { why }: Exclude<Permit, { readonly ok: true }>): Content {
  return lockedAction({
    words: agencyActs[act].says,
    why: why.says,
    under: why.because.map(citationText).join('、'),
  });
}
