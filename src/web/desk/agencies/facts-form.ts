import { html } from 'hono/html';
import { kinds, levels } from '#agencies/facts/agency-facts';
import { checkbox } from '#ui/choices';
import { textField } from '#ui/field';
import { selectField } from '#ui/field-select';
import { type ShortField, shortField } from '#ui/field-short';
import type { Content } from '#ui/html';
import { panel } from '#ui/panel';
import type { Posted } from '../posted.ts';
import { errorOf, type Trouble } from '../trouble.ts';

export interface FactsAsked {
  readonly typed: Posted;
  readonly trouble: Trouble;
}

/** Every fact of an agency, as questions; what stands above them is asked first. */
export function factsAsked(asked: FactsAsked, first: Content = null): Content {
  const { line, select, box, lines } = controls(asked);
  return [
    panel({
      id: 'f-basic',
      title: '基本情况',
      body: html`${first}${line('name', '机关名称')}${line('shortName', '简称', { hint: '列表里用，例如 县民政局。' })}
${select('kind', '机关类型', kinds)}${select('level', '层级', levels)}
${line('creditCode', '统一社会信用代码', { optional: true, hint: '18 位。' })}
${box('vertical', '垂直管理', '主管部门是本系统的上级机关，不是本级政府办公厅（室）。')}
${box('issuesRules', '可以制定规章', '国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府。')}`,
    }),
    panel({
      id: 'f-office',
      title: '政府信息公开工作机构',
      body: html`${line('office.name', '机构名称')}${line('office.address', '地址')}
${line('office.hours', '办公时间', { hint: '例如 工作日 8:30—12:00，14:30—18:00。' })}
${line('office.phone', '联系电话', { type: 'tel' })}${line('office.fax', '传真', { type: 'tel', optional: true })}
${line('office.postcode', '邮政编码', { optional: true, inputmode: 'numeric' })}
${line('office.email', '电子邮箱', { type: 'email', optional: true })}`,
    }),
    panel({
      id: 'f-number',
      title: '公文编号',
      body: html`${line('codeWord', '公文代字', { hint: '例如 青民。' })}
${line('numberPattern', '登记号格式', { hint: '{word} 是公文代字，{year} 是年份，{number} 是序号。' })}
${box('confirmAtOnce', '网上和传真的申请当即确认收到', '不勾选的，由经办人确认，确认之日是收到申请之日（条例第三十一条）。')}`,
    }),
    panel({
      id: 'f-remedies',
      title: '复议机关和管辖法院',
      body: html`${line('review.name', '复议机关', { optional: true })}${line('review.address', '复议机关地址', { optional: true })}
${line('review.online', '网上申请复议的网址', { optional: true, hint: '答复在网上送达的，要同时告诉申请人（行政复议法第二十二条）。' })}
${line('court.name', '管辖法院', { optional: true })}${line('court.address', '管辖法院地址', { optional: true })}`,
    }),
    panel({
      id: 'f-days',
      title: '放假、报送和期限',
      body: html`${lines('localHolidays', '地方假日', '全国统一放假以外，地方规定的放假日期。一行一天，例如 2026-04-20 三月三。')}
${line('reportDay', '年度报告报送日', { optional: true, hint: '主管部门规定比 1月31日更早的，写月和日，例如 01-20。' })}
${line('correctionWorkdays', '更正要求的办理期限（工作日）', { optional: true, inputmode: 'numeric', hint: '条例没有规定，由机关自己定；不写就不计期限。' })}`,
    }),
  ];
}

function controls({ typed, trouble }: FactsAsked) {
  const common = (id: string, label: string) => ({ id, label, value: typed.text(id), error: errorOf(trouble, id) });
  return {
    line: (id: string, label: string, more: Partial<ShortField> = {}) =>
      shortField({ type: 'text', wide: true, ...common(id, label), ...more }),
    select: (id: string, label: string, words: Readonly<Record<string, string>>) => {
      const options = Object.entries(words).map(([value, said]) => ({ value, words: said }));
      return selectField({ ...common(id, label), options: [{ value: '', words: '请选择' }, ...options] });
    },
    box: (id: string, words: string, hint: string) =>
      checkbox({ id, name: id, value: '1', words, hint, checked: typed.text(id) === '1' }),
    lines: (id: string, label: string, hint: string) => textField({ ...common(id, label), hint, optional: true }),
  };
}
