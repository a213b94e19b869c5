import { html } from 'hono/html';
import { citationText, regulation } from '#law/citation';
import { publishForEverybody } from '#law/regulation/art-44-many';
import { paths } from '#paths';
import { isDisclosed } from '#requests/releases/may';
import { checkbox } from '#ui/choices';
import { inWords } from '#ui/day';
import { postForm, submitRow } from '#ui/form';
import type { Content } from '#ui/html';
import { notice } from '#ui/notice';
import { panel } from '#ui/panel';
import { errorOf } from '../trouble.ts';
import { formOf } from './act-forms.ts';
import { asksOf } from './acts-panel.ts';
import { controlsOf } from './asks.ts';
import { releaseFiles } from './release-files.ts';
import { releasePreview } from './release-preview.ts';
import type { CaseShown } from './shown.ts';

/** 纳入主动公开: what speaks for it, the form of whoever decides, and what everybody would read. */
export function releasePanel(shown: CaseShown): Content {
  const { request } = shown.of;
  const { release } = request;
  if (!isDisclosed(request) && !release) return null;
  const may = shown.may.get('release')?.ok;
  const says = reasonsFor(shown);
  if (!may && !says.length && !release?.number) return null;
  return panel({
    id: 'release',
    title: '纳入主动公开',
    aside: html`<span class="muted">${citationText(regulation(44))}</span>`,
    body: html`<div class="stack">${standing(shown)}
${says.length > 0 && notice('blue', html`${says.map((one) => html`<p>${one}</p>`)}`)}
${may && form(shown)}</div>`,
  });
}

function standing({ agency, of }: CaseShown): Content {
  const { number, released, takenDown } = of.request.release ?? {};
  if (!number) return null;
  if (takenDown) return html`<p>${inWords(released ?? '')}公开，${inWords(takenDown)}撤下。</p>`;
  return html`<p>${inWords(released ?? '')}公开，人人看得到：<a href="${paths.answer(agency.id, number)}">${agency.shortName} ${number.year}年第 ${number.n} 件</a></p>`;
}

/** What the law says that the agency may or must look at; nothing is decided by it. */
function reasonsFor({ of, similar }: CaseShown): readonly string[] {
  const { request } = of;
  if (request.release?.number && !request.release.takenDown) return [];
  const applicants = 1 + similar.rows.filter(({ sameWants, samePerson }) => sameWants && !samePerson).length;
  const many = publishForEverybody({ applicants, mayBeDisclosed: isDisclosed(request), foundToBelong: false });
  const suggested = request.release?.suggested;
  return [
    ...(suggested
      ? [
          `${inWords(suggested)}有人建议主动公开。经审核属于主动公开范围的，应当及时公开（${citationText(regulation(44, 2))}）。`,
        ]
      : []),
    ...(many.value === 'may'
      ? [
          `${applicants} 个申请人要相同的信息，可以纳入主动公开（${many.because.map(citationText).join('、')}），公不公开由您决定。`,
        ]
      : []),
  ];
}

function form(shown: CaseShown): Content {
  const { agency, subject, csrf, key, of } = shown;
  const { word, button } = formOf('release');
  const asks = asksOf(shown, word);
  const { line, words } = controlsOf(asks);
  const action = paths.deskRequestAct(agency.id, subject, word);
  const look = html`<button class="btn" name="look" value="1" formaction="${action}#release-look">看公开的样子</button>`;
  return html`${postForm({
    action,
    csrf,
    key: `${key}-${word}`,
    seen: of.request.version,
    files: true,
    body: html`${line('title', '公开的标题', '写信息是什么，例如“2025年城乡最低生活保障资金支出情况”；不要照抄申请。')}
${words('text', '公开的正文', '信息的内容，空一行是新的一段。不要写谁申请的，遮去个人信息、商业秘密。')}
${releaseFiles(shown, word)}
${cleared(shown, word)}
${submitRow({ words: button, plain: true, beside: look })}`,
  })}
${releasePreview(shown, word)}`;
}

function cleared(shown: CaseShown, word: string): Content {
  const { typed, trouble } = asksOf(shown, word);
  const error = errorOf(trouble, `${word}-cleared`);
  const by = shown.of.acts.findLast(({ act }) => act === 'clearSecrecy');
  const who = by ? `${shown.people.get(by.actor) ?? ''} ${inWords(by.day)}保密审查通过；` : '';
  const words = `${who}已经核对，公开的没有超出审查的范围，没有申请人、第三方的个人信息和商业秘密（${citationText(regulation(17))}）`;
  const checked = typed.text('cleared') === '1';
  return html`<div class="${error ? 'field field--bad' : 'field'}">${error && html`<p class="error">${error}</p>`}${checkbox({ id: `${word}-cleared`, name: 'cleared', value: '1', words, checked })}</div>`;
}
