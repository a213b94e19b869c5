import { html } from 'hono/html';
import { revealReasons } from '#agencies/reveal';
import { paths } from '#paths';
import { applicantKinds, channels, forms, ways } from '#requests/types';
import { inWords } from '#ui/day';
import { selectField } from '#ui/field-select';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import type { Entry } from '#ui/metatable';
import { panel } from '#ui/panel';
import { sizeOf } from '#ui/size';
import type { CaseShown } from './shown.ts';

/** What the contact of an applicant is called, by its entry in the vault. */
export const contactWords = {
  name: '姓名或者名称',
  idNumber: '证件号码',
  contact: '联系人',
  phone: '联系电话',
  mail: '电子邮箱',
  address: '通信地址',
} as const;

/** 申请: what is asked for and by whom, as lists show it; the contact only when it was opened. */
export function factsPanel(shown: CaseShown): Content {
  return panel({
    id: 'application',
    title: '申请',
    body: html`<div class="stack"><blockquote class="quote">${shown.wants}</blockquote>
${keyValues(facts(shown))}
${contact(shown)}</div>`,
  });
}

function facts(shown: CaseShown): readonly Entry[] {
  const { of, more, name, similar, subject, agency } = shown;
  const { request, words } = of;
  const original = words.get('wants') ?? '';
  const wanted = [forms[more.get('form') as keyof typeof forms], ways[more.get('way') as keyof typeof ways]];
  const received = request.received ? `${inWords(request.received)}收到` : '还没有确认收到';
  const file = ({ digest, name: title, size }: CaseShown['files'][number]) =>
    html`<a href="${paths.deskRequestFile(agency.id, subject, digest)}">${title}</a> <small class="muted">${sizeOf(size)}</small>　`;
  return [
    ['申请人', `${name}　${applicantKinds[request.applicant]}`],
    ['渠道', `${channels[request.channel]}，${inWords(request.arrived)}；${received}`],
    ['获取方式', wanted.filter(Boolean).join('，')],
    ...(original !== shown.wants ? [['补正以前', original] as Entry] : []),
    ...(request.partOf
      ? [
          [
            '拆自',
            html`<a href="${paths.deskRequest(agency.id, request.partOf)}">${request.partOf.replace('request/', '')}</a>`,
          ] as Entry,
        ]
      : []),
    ['同一申请人', sameApplicant(similar)],
    ...(similar.elsewhere.length ? [['其他单位', elsewhere(similar)] as Entry] : []),
    ...(shown.files.length
      ? [['原件', shown.mayReveal ? html`${shown.files.map(file)}` : `${shown.files.length} 个`] as Entry]
      : []),
    ...(request.searches ? [['检索记录', `${request.searches} 条，见经过`] as Entry] : []),
  ];
}

/** How many, and what the fee measures say of so many; nothing follows by itself. */
function sameApplicant({ ofPerson, inMonth, yuan }: CaseShown['similar']): string {
  const fee = yuan ? `，按件计收可以收 ${yuan} 元` : '，按件计收不收费';
  return `本年共 ${ofPerson} 件；这是本月第 ${inMonth} 件${fee}（信息处理费管理办法第四条）`;
}

function elsewhere({ elsewhere: others }: CaseShown['similar']): string {
  return others.map(({ name, count }) => `${name} ${count} 件`).join('，');
}

function contact(shown: CaseShown): Content {
  if (shown.contact) return opened(shown.contact);
  if (!shown.mayReveal) return null;
  const { agency, subject, csrf, key } = shown;
  const reasons = Object.entries(revealReasons).map(([value, words]) => ({ value, words }));
  return html`<details><summary>查看联系方式（会留痕）</summary>${postForm({
    action: `${paths.deskRequestReading(agency.id, subject)}${shown.walk.query}`,
    csrf,
    key: `${key}-reading`,
    body: html`${selectField({ id: 'reading-reason', name: 'reason', label: '为什么查看', value: 'handle', options: reasons })}${submitRow({ words: '查看', plain: true })}`,
  })}</details>`;
}

function opened(contact: Readonly<Record<string, string>>): Content {
  const lines = Object.entries(contactWords).flatMap(([entry, words]) => {
    const value = contact[entry];
    return value ? [[words, value] as const] : [];
  });
  return html`<div class="notice notice--amber"><p>这次查看已经留痕，离开这一页就不再显示。</p>${keyValues(lines)}</div>`;
}
