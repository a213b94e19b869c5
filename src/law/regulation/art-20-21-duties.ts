import { type Citation, regulation } from '../citation.ts';
import type { Ruling } from '../ruling.ts';

/** Who publishes: the government of a level, or a department of it. */
export type Publisher =
  | { readonly level: 'national' | 'province' | 'city' | 'county'; readonly body: 'government' | 'department' }
  | { readonly level: 'township'; readonly body: 'government' };

/** One thing that must be published. The id is `20.7` for an item of 第二十条, `21.county.7` and `21.township.8` for a field. */
export interface Duty {
  readonly id: string;
  readonly content: string;
  readonly under: Citation;
}

/**
 * 第二十条、第二十一条 — what an agency must publish of its own accord, by its level, in the words of the law.
 *
 * > 行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：
 * > 除本条例第二十条规定的政府信息外，设区的市级、县级人民政府及其部门还应当根据本地方的具体情况，主动公开涉及
 */
export function mustPublish({ level }: Publisher): Ruling<readonly Duty[]> {
  const everybody = items.map((content, i) => duty(`20.${i + 1}`, content, regulation(20, undefined, i + 1)));
  const fields = level === 'city' || level === 'county' ? countyFields : level === 'township' ? townshipFields : [];
  const group = level === 'township' ? 'township' : 'county';
  const more = fields.map((content, i) => duty(`21.${group}.${i + 1}`, content, regulation(21)));

  return { value: [...everybody, ...more], because: more.length ? [regulation(20), regulation(21)] : [regulation(20)] };
}

const items: readonly string[] = [
  '行政法规、规章和规范性文件',
  '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
  '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  '国民经济和社会发展统计信息',
  '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
  '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定',
  '财政预算、决算信息',
  '行政事业性收费项目及其依据、标准',
  '政府集中采购项目的目录、标准及实施情况',
  '重大建设项目的批准和实施情况',
  '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
  '突发公共事件的应急预案、预警信息及应对情况',
  '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
  '公务员招考的职位、名额、报考条件等事项以及录用结果',
  '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息',
];

const countyFields: readonly string[] = [
  '市政建设',
  '公共服务',
  '公益事业',
  '土地征收',
  '房屋征收',
  '治安管理',
  '社会救助',
];

const townshipFields: readonly string[] = [
  '贯彻落实农业农村政策',
  '农田水利工程建设运营',
  '农村土地承包经营权流转',
  '宅基地使用情况审核',
  '土地征收',
  '房屋征收',
  '筹资筹劳',
  '社会救助',
];

function duty(id: string, content: string, under: Citation): Duty {
  return { id, content, under };
}
