import { html } from 'hono/html';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { paths } from '#paths';
import type { Html } from '#ui/html';
import { panel } from '#ui/panel';
import { timeline } from '#ui/timeline';
import { officeFacts } from '../apply/beside.ts';

const at = (article: number, paragraph?: number) => citationText(regulation(article, paragraph));

/** What comes after the form was sent, what it is for and what not, and where the office is that deals with it. */
export function beside(receiver: Agency): Html {
  return html`${panel({ id: 'h-after', title: '提交以后', body: whatComes(receiver) })}
${panel({ id: 'h-for', title: '这里受理什么', body: whatFor() })}
${panel({ id: 'h-not', title: '不在这里提出的', body: whatNot() })}
${panel({ id: 'h-office', title: '也可以当面、邮寄或者打电话', body: officeFacts(receiver) })}`;
}

/** The course of a complaint, with the article for each step. */
export function whatComes({ name }: Agency): Html {
  return timeline([
    { what: '得到编号和查询码', more: '用来查进度、下载答复。' },
    { what: '核查', more: `${name}可以要求被投诉机关说明情况，不告诉它谁投诉。`, state: 'now' },
    { what: '处理', more: `查证属实的，督促整改或者通报批评（${at(47, 2)}）。`, state: 'now' },
    { what: '答复您', more: '查明了什么、怎样处理，书面答复。', state: 'due' },
  ]);
}

export function whatFor(): Html {
  return html`<ul class="bullets">
<li>没有按照要求主动公开政府信息（${at(47, 2)}）。</li>
<li>对政府信息公开申请不依法答复、处理（${at(47, 2)}）。</li>
<li>政府信息公开工作中侵犯合法权益的其他问题（${at(51)}）。</li>
</ul>`;
}

export function whatNot(): Html {
  return html`<ul class="bullets">
<li>想要一份政府信息：<a href="${paths.apply}">依申请公开</a>。</li>
<li>信访事项，对其他工作的投诉、举报：通过信访等相应的渠道提出，这里不受理。</li>
<li>不服答复，要改变它：还可以依法申请行政复议、提起诉讼（${at(51)}），机关和期限写在答复书和申请的进度页上。</li>
</ul>`;
}
