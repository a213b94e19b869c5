import { html } from 'hono/html';
import { eraseReasons } from '#agencies/commands/erase';
import type { Permit } from '#agencies/permit';
import { revealReasons } from '#agencies/reveal';
import type { Agency } from '#agencies/types';
import { personActs } from '#agencies/workflow';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { action, lockedAction } from '#ui/action';
import { radios } from '#ui/choices';
import { crumbs } from '#ui/crumbs';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { actPaths } from '../act-paths.ts';
import type { Posted } from '../posted.ts';
import { sureAsked } from '../sure.ts';
import { errorOf, none, type Trouble } from '../trouble.ts';
import type { Kept } from './page.ts';
import { shownEntries } from './shown-entries.ts';

export type PersonAct = keyof typeof personActs;

export interface PersonShown {
  readonly agency: Agency;
  readonly person: Kept & { readonly entries: readonly string[] };
  readonly may: ReadonlyMap<PersonAct, Permit>;
  readonly csrf: string;
  readonly key: string;
  readonly sent: { readonly act: PersonAct; readonly form: Posted } | null;
  readonly trouble: Trouble;
  /** opened just now, and on this page alone */
  readonly opened: Readonly<Record<string, string>> | null;
}

/** One person: what is kept, closed; and what can be done about it. */
export function personPage(shown: PersonShown): Content {
  const { agency, person, trouble, opened } = shown;
  return html`${crumbs([{ words: '个人信息', href: paths.deskPersons(agency.id) }], person.case)}
${trouble.top}
${workHead({ title: `个人信息 ${person.case}`, says: `${agency.name}　保存自 ${person.since}` })}
<div class="cols cols--wide">
<div>${opened ? openedPanel(opened) : closedPanel(person)}</div>
<div>${panel({ id: 'acts', title: '现在可以办', bare: true, body: acts(shown) })}</div>
</div>`;
}

function closedPanel({ masked, entries }: PersonShown['person']): Content {
  const hidden = html`<span class="muted">已遮去</span>`;
  const found = Object.entries(shownEntries).filter(([entry]) => entries.includes(entry));
  const shown = found.map(([entry, words]): Entry => [words, (entry === 'name' && masked) || hidden]);
  return panel({ id: 'kept', title: '保存的信息', body: shown.length ? keyValues(shown) : nothing });
}

const nothing: Content = html`<p>没有姓名和联系方式。</p>`;

function openedPanel(opened: Readonly<Record<string, string>>): Content {
  const found = Object.entries(shownEntries).filter(([entry]) => opened[entry]);
  return panel({
    id: 'kept',
    title: '保存的信息',
    body: html`${notice('amber', html`<p>只显示这一次，已经留痕。不要转告、抄录与办理无关的内容。</p>`)}
${found.length > 0 ? keyValues(found.map(([entry, words]) => [words, opened[entry] ?? ''])) : nothing}`,
  });
}

function acts(shown: PersonShown): Content {
  return [...shown.may].map(([act, permit]) => {
    const { says: words } = personActs[act];
    if (permit.ok) return open(shown, act);
    const under = permit.why.because.map(citationText).join('、');
    return lockedAction({ words, why: permit.why.says, under });
  });
}

const forms = {
  reveal: {
    says: '写明理由，显示一次。谁在什么时候为什么看过，都留痕。',
    button: '查看个人信息',
    reasons: revealReasons,
  },
  erase: {
    says: '销毁密钥，谁也不能再打开，备份里的也不能。办理的经过和统计不变。',
    button: '删除个人信息',
    reasons: eraseReasons,
  },
} as const;

function open(shown: PersonShown, act: PersonAct): Content {
  const { agency, person, sent, csrf, key } = shown;
  const { says, button, reasons } = forms[act];
  const trouble = sent?.act === act ? shown.trouble : none;
  const chosen = sent?.act === act ? sent.form.text('reason') : '';
  return action({
    words: personActs[act].says,
    says,
    under: citationText(personActs[act].under),
    open: sent?.act === act,
    does: postForm({
      action: actPaths.person[act].path({ agency: agency.id, id: person.id }),
      csrf,
      key,
      body: html`${radios({
        id: `${act}-reason`,
        name: 'reason',
        legend: '理由',
        options: Object.entries(reasons).map(([value, words]) => ({ value, words })),
        chosen: [chosen],
        error: errorOf(trouble, `${act}-reason`),
      })}${act === 'erase' && sureAsked('确认删除，知道不能恢复', trouble)}${submitRow({ words: button, plain: true })}`,
    }),
  });
}
