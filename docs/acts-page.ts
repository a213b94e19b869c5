import type { Grant } from '#agencies/act-rule';
import { outsiders, roles } from '#agencies/roles';
import { citationText } from '#law/citation';
import { everyAct, type Row } from './every-act.ts';

/** docs/acts.md: every table of acts with its diagram, and who may do what. */
export async function actsPage(): Promise<string> {
  const byTable = Map.groupBy(await everyAct(), ({ table }) => table);
  return `# Acts

What can happen, to what, by whom, under which article. What is not here cannot happen. Generated from the tables of
acts (\`…Acts\` in \`workflow.ts\` and \`acts.ts\`); pages, commands and the permission test read the same tables.
${[...byTable].map(([table, rows]) => section(table, rows)).join('')}`;
}

function section(table: string, rows: readonly Row[]): string {
  return `
## ${table}
${diagram(rows)}
| act | | from | to | by | under |
|---|---|---|---|---|---|
${rows.map(line).join('')}`;
}

function line({ act, rule: { says, from, to, by, under, otherThan } }: Row): string {
  const states = from === 'any' ? 'any' : from.join(', ');
  const others = otherThan ? `; not who did ${otherThan.join(', ')}` : '';
  return `| \`${act}\` | ${says} | ${states} | ${to ?? ''} | ${by.map(inWords).join('、')}${others} | ${citationText(under)} |\n`;
}

const reaches: Readonly<Record<string, string>> = { below: '（对下级）', self: '（对本人）', any: '' };

function inWords(grant: Grant): string {
  const [who = '', reach] = grant.split(' of ');
  const words: Readonly<Record<string, string>> = { ...roles, ...outsiders, anyone: '任何工作人员' };
  return `${words[who]}${reach ? reaches[reach] : ''}`;
}

/** The states and what leads from one to another; nothing where no act changes any. */
function diagram(rows: readonly Row[]): string {
  const arrows = rows.flatMap(({ act, rule: { from, to } }) =>
    from === 'any' || !to ? [] : from.map((state) => `  ${state === 'none' ? '[*]' : state} --> ${to}: ${act}`),
  );
  return arrows.length ? `\n\`\`\`mermaid\nstateDiagram-v2\n${arrows.join('\n')}\n\`\`\`\n` : '';
}
