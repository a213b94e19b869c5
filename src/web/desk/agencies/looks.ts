import { html } from 'hono/html';
import type { ActRule } from '#agencies/act-rule';
import { paths } from '#paths';
import { correctionActs } from '#remedies/corrections/workflow';
import { overdueCases } from '#remedies/queries';
import { remedyActs } from '#remedies/workflow';
import { reportLooks } from '#reports/workflow';
import { overdueByAgency } from '#requests/queries/due';
import { requestLooks } from '#requests/workflow';
import { dayOf } from '#store/time';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Desk } from '../desk.ts';
import type { Place } from '../judged.ts';
import { mayEver } from '../may-ever.ts';

interface Look {
  readonly rule: ActRule;
  readonly words: string;
  readonly href: string;
  readonly overdue: number;
}

/** 办理情况: where a 主管部门 looks at how an agency below it works; nothing for those who may look at nothing there. */
export async function looksPanel(desk: Desk, place: Place): Promise<Content> {
  const { asker, relation } = place;
  if (relation !== 'below') return null;
  const looks = (await looksAt(desk, place)).filter(({ rule }) => mayEver(rule, asker, relation).ok);
  if (!looks.length) return null;
  const lines = looks.map(
    ({ words, href, overdue }) =>
      html`<li class="row row--between"><a href="${href}">${words}</a>${overdue > 0 && html`<strong class="is-red">超期 ${overdue} 件</strong>`}</li>\n`,
  );
  return panel({ id: 'looks', title: '办理情况', bare: true, body: html`<ul class="items">\n${lines}</ul>` });
}

async function looksAt({ db, now }: Desk, { agency: { id }, asker }: Place): Promise<readonly Look[]> {
  const today = dayOf(now());
  const watches = mayEver(requestLooks.watchRequests, asker, 'below').ok;
  const requests = watches ? await overdueByAgency(db, [id], today) : new Map<string, number>();
  const cases = await overdueCases(db, { agencies: [id], kinds: ['remedy', 'correction'], today });
  const overdue = (kind: string) => cases.find((one) => one.kind === kind)?.overdue ?? 0;
  return [
    {
      rule: reportLooks.readFigures,
      words: '依申请公开的数字',
      href: paths.deskReports(id),
      overdue: requests.get(id) ?? 0,
    },
    {
      rule: remedyActs.read,
      words: '复议诉讼',
      href: paths.deskCases(id, 'remedies'),
      overdue: overdue('remedy'),
    },
    {
      rule: correctionActs.read,
      words: '更正',
      href: paths.deskCases(id, 'corrections'),
      overdue: overdue('correction'),
    },
  ];
}
