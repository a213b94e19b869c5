import { html } from 'hono/html';
import { kinds, levels } from '#agencies/facts/agency-facts';
import type { Agency } from '#agencies/types';
import { citationText, regulation } from '#law/citation';
import { shortDay } from '#ui/day';
import type { Content } from '#ui/html';
import { keyValues } from '#ui/key-values';
import { panel } from '#ui/panel';
import { agencyTag } from './list-page.ts';

/** Everything that is known of an agency. */
export function factsShown(agency: Agency, superior: string | null): Content {
  const { office, review, court } = agency;
  return [
    panel({
      id: 'basic',
      title: '基本情况',
      body: keyValues([
        ['名称', agency.name],
        ['简称', agency.shortName],
        ['网址代号', html`<code>${agency.id}</code>`],
        ['类型', kinds[agency.kind]],
        ['层级', levels[agency.level]],
        ['上级', superior ?? '没有，是最上级的机关'],
        ['隶属', agency.vertical ? '垂直管理' : '本级政府'],
        ['规章', agency.issuesRules ? '可以制定' : '不制定'],
        ['信用代码', agency.creditCode || missing],
        ['状态', agencyTag(agency.state)],
      ]),
    }),
    panel({
      id: 'office',
      title: '政府信息公开工作机构',
      aside: html`<span class="muted">${citationText(regulation(12))}，指南刊载</span>`,
      body: keyValues([
        ['机构', office.name],
        ['地址', office.address],
        ['办公时间', office.hours],
        ['电话', office.phone],
        ['传真', office.fax || missing],
        ['邮编', office.postcode || missing],
        ['邮箱', office.email || missing],
      ]),
    }),
    panel({
      id: 'number',
      title: '公文编号',
      body: keyValues([
        ['代字', agency.codeWord],
        ['登记号', sampleNumber(agency)],
      ]),
    }),
    panel({
      id: 'remedies',
      title: '复议机关和管辖法院',
      body: keyValues([
        ['复议', place(review)],
        ['网上复议', review.online || missing],
        ['诉讼', place(court)],
      ]),
    }),
    panel({ id: 'days', title: '放假、报送和期限', body: days(agency) }),
  ];
}

const missing: Content = html`<span class="muted">没有填写</span>`;

function place({ name, address }: Agency['review']): Content {
  return name ? html`${name}${address && html`<br><span class="muted">${address}</span>`}` : missing;
}

/** The first number of a year, as it would be printed. */
function sampleNumber({ numberPattern, codeWord }: Agency): Content {
  const number = numberPattern.replace('{word}', codeWord).replace('{year}', '2026').replace('{number}', '1');
  return html`${numberPattern}<br><span class="muted">例如 ${number}</span>`;
}

function days({ localHolidays, reportDay, correctionWorkdays }: Agency): Content {
  const own = localHolidays.map(({ day, name }) => html`${shortDay(day)} ${name}<br>`);
  const report = reportDay ? shortDay(`2026-${reportDay}`) : `没有另外规定，按${citationText(regulation(49))}`;
  return keyValues([
    ['地方假日', own.length ? own : '没有'],
    ['年报报送', report],
    ['更正期限', correctionWorkdays ? `${correctionWorkdays} 个工作日` : '没有规定'],
  ]);
}
