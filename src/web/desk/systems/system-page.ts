import { html } from 'hono/html';
import type { Permit } from '#agencies/permit';
import { type ConnectedSystem, topics } from '#agencies/systems/types';
import { systemActs } from '#agencies/systems/workflow';
import type { Agency } from '#agencies/types';
import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import { paths } from '#paths';
import { action, lockedAction } from '#ui/action';
import { crumbs } from '#ui/crumbs';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { panel } from '#ui/panel';
import { workHead } from '#ui/work-head';
import { moment } from '../account/moment.ts';
import type { Posted } from '../posted.ts';
import { saysOf } from '../said.ts';
import type { Trouble } from '../trouble.ts';
import { scopesInWords } from './list-page.ts';
import { papers, type SystemAct } from './papers.ts';
import { systemTag } from './states.ts';

export interface SystemShown {
  readonly agency: Agency;
  readonly system: ConnectedSystem;
  readonly name: string;
  /** where it listens; absent where it is told nothing */
  readonly webhook: string | undefined;
  readonly lastUse: string | undefined;
  /** what was done about it, oldest first, with who did it in words */
  readonly acts: readonly { readonly act: Act; readonly who: string }[];
  readonly messages: Content;
  readonly may: ReadonlyMap<SystemAct, Permit>;
  readonly csrf: string;
  readonly key: string;
  /** the form that was sent and did nothing */
  readonly sent: { readonly act: SystemAct; readonly form: Posted } | null;
  readonly trouble: Trouble;
  /** what was just done */
  readonly says: Content;
}

/** 接入系统: one of them, what can be done about it now, and what it was told. */
export function systemPage(shown: SystemShown): Content {
  const { agency, system, name, messages, trouble, says } = shown;
  return html`${crumbs([{ words: '接入系统', href: paths.deskSystems(agency.id) }], name)}
${trouble.top}
${says}
${workHead({ title: name, says: html`${agency.name}　${systemTag(system)}` })}
<div class="cols cols--wide">
<div class="stack">
${facts(shown)}
${messages}
</div>
<div class="stack">
${panel({ id: 'acts', title: '现在可以办', bare: true, body: acts(shown) })}
${done(shown)}
</div>
</div>`;
}

function facts({ system, webhook, lastUse }: SystemShown): Content {
  return panel({
    id: 'facts',
    title: '接入',
    body: keyValues([
      ['接入范围', scopesInWords(system)],
      ['最近使用', lastUse ? moment(lastUse) : '还没有用过'],
      ['推送地址', webhook ?? '不推送'],
      ...(system.topics.length ? [['推送内容', system.topics.map((topic) => topics[topic]).join('；')] as const] : []),
      ['令牌', '只在开通时显示过一次，系统里没有存'],
      ['编号', system.id.replace('system/', '')],
    ]),
  });
}

/** What can be done first, then what cannot, with the reason. */
function acts(shown: SystemShown): Content {
  const all = [...shown.may];
  return [
    ...all.filter(([, permit]) => permit.ok).map(([act]) => open(shown, act)),
    ...all.map(([act, permit]) => !permit.ok && locked(act, permit)),
  ];
}

function open(shown: SystemShown, act: SystemAct): Content {
  const { says, does } = papers[act];
  const { says: words, under } = systemActs[act];
  return action({ words, says, under: citationText(under), open: shown.sent?.act === act, does: does(shown) });
}

function locked(act: SystemAct, { why }: Exclude<Permit, { readonly ok: true }>): Content {
  return lockedAction({ words: systemActs[act].says, why: why.says, under: why.because.map(citationText).join('、') });
}

function done({ acts: all }: SystemShown): Content {
  const lines = all.map(
    ({ act, who }) =>
      html`<li class="row row--between"><span>${saysOf(act)}　<span class="muted">${who}</span></span><time datetime="${act.instant}">${moment(act.instant)}</time></li>\n`,
  );
  return panel({ id: 'done', title: '办过的', bare: true, body: html`<ul class="items">\n${lines}</ul>` });
}
