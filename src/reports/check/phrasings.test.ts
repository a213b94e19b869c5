import assert from 'node:assert/strict';
import test from 'node:test';
import { checkReport } from './check.ts';
import { reportOf } from './sample.ts';

type Cells = Readonly<Record<string, number>>;

/** New, carried in and carried out, all 自然人 and all granted, and what differs from that. */
const c = (n: number, ci: number, co: number, more: Cells = {}): Cells => ({
  'T3.new.natural': n,
  'T3.new.total': n,
  'T3.carry_in.natural': ci,
  'T3.carry_in.total': ci,
  'T3.carry_out.natural': co,
  'T3.carry_out.total': co,
  'T3.result_total.natural': n + ci - co,
  'T3.result_total.total': n + ci - co,
  'T3.granted.natural': n + ci - co,
  'T3.granted.total': n + ci - co,
  ...more,
});
/** Paragraphs as real reports put them, each in agreement with its cells. */
const paragraphs: readonly (readonly [agency: string, text: string, cells: Cells])[] = [
  [
    '青禾县人民政府',
    '截至2024年12月31日,青禾县收到政府信息依申请公开11件,办理完毕11件;办理2023年结转件4件;办理市人民政府办公室转办件1件。因政府信息公开申请行政复议数量4件,提起行政诉讼数量2件。',
    c(11, 4, 0, {
      'T3.result_total.total': 15,
      'T4.review.total': 4,
      'T4.review.upheld': 4,
      'T4.direct.total': 2,
      'T4.direct.upheld': 2,
    }),
  ],
  [
    '青禾县',
    '(二)依申请公开情况。2024年,新受理政府信息公开申请17件,办结17件,上年转结政府信息公开申请0件,转下一年办理0件。',
    c(17, 0, 0),
  ],
  [
    '青禾县',
    '2024年,全县共收到政府信息公开申请42件,上年结转0件,全年依法办结41件,1件结转至下年度办理。通过抖音号共发布和转发视频434条,累计观看人数780万余人次;通过政务微博共发布和转发视频1910条,累计观看人数140万余人次。其中被中央级媒体采用41条,省级媒体采用379条,市级媒体采用301条。',
    c(42, 0, 1),
  ],
  ['青禾县人民政府', '2024年,全县共受理政府信息公开申请91件(另有2件结转下年度办理),同比增长20%。', c(91, 0, 2)],
  [
    '青禾县人民政府办公室',
    '2024年,收到申请公开21条,办结21条。本年度共公开政府信息3010条,公开主动公开政府文件1604份,转载新闻1307条,公开征集89条。',
    c(21, 0, 0),
  ],
  [
    '青禾市',
    '全市各级政府部门累计更新信息公开目录信息70016条,解读信息977条;全市政府系统政务微信公众号发布信息41410条、订阅量达到5164865,政务微博公众号发布信息42264条、关注量达到1282025。',
    c(400, 10, 12),
  ],
  [
    '青禾区人民政府',
    '全区各级行政机关共受理政府信息公开申请267件,答复263件,申请量比2023年同期上升1.52%。其中同意公开或部分公开共81件,公开率为30.80%。',
    c(267, 0, 4, {
      'T3.granted.natural': 60,
      'T3.granted.total': 60,
      'T3.partial.natural': 21,
      'T3.partial.total': 21,
      'T3.denied.1.natural': 182,
      'T3.denied.1.total': 182,
    }),
  ],
  [
    '青禾市公安局',
    '全年收政府信息公开申请464件，结转上年度政府信息公开申请3件，本年度办结441件，剩余26件结转下年度办理。',
    c(464, 3, 26),
  ],
  ['青禾市税务局', '2024年，全市税务系统共收到政府信息公开申请56件，其中市局机关收到12件，均按规定答复。', c(12, 0, 0)],
  [
    '青禾省民政厅',
    '全年共收到政府信息公开申请38件，较上年增加5件；其中公民个人申请35件，占92.1%，企业申请3件，占7.9%。已全部办结，予以公开20件、部分公开3件、不予公开2件、信息不存在10件、其他3件。',
    c(38, 0, 0, {
      'T3.new.natural': 35,
      'T3.new.enterprise': 3,
      'T3.granted.natural': 20,
      'T3.granted.total': 20,
      'T3.partial.natural': 3,
      'T3.partial.total': 3,
      'T3.denied.1.natural': 2,
      'T3.denied.1.total': 2,
      'T3.unable.1.natural': 10,
      'T3.unable.1.total': 10,
      'T3.other.3.natural': 3,
      'T3.other.3.total': 3,
    }),
  ],
  [
    '青禾县教育局',
    '共收到依申请公开申请5件，其中网上申请3件，当面申请1件，信函申请1件；按时办结5件，按时办结率100%。全年共收到群众来信来访120件次，办结率98%。受理教育咨询300余件。',
    c(5, 0, 0),
  ],
  [
    '青禾县人民政府',
    '县政府办公室全年收到政府信息公开申请8件，县自然资源局收到政府信息公开申请20件，各乡镇收到政府信息公开申请6件。',
    c(34, 0, 0),
  ],
  [
    '青禾市司法局',
    '全年收到行政复议申请215件，受理198件，审结180件；办理行政应诉案件32件。涉及政府信息公开的行政复议案件15件。',
    c(6, 0, 0),
  ],
  [
    '青禾县卫生健康局',
    '一是强化主动公开。全年公开信息320条，其中部门文件12条、工作动态280条、公示公告28条。二是规范依申请公开。全年受理2件，均已答复。三是加强管理。',
    c(2, 0, 0),
  ],
  [
    '青禾县财政局',
    '2024年本级共收到政府信息公开申请3件（自然人2件，法人1件），上年结转1件，共计4件；答复3件，结转下年1件。',
    c(3, 1, 1, { 'T3.new.natural': 2, 'T3.new.enterprise': 1 }),
  ],
  [
    '青禾县医保局',
    '本年度制发行政规范性文件2件，废止1件，现行有效9件；作出行政处罚15件，公开行政处罚信息15条。收取行政事业性收费0万元。',
    c(0, 0, 0, {
      'T2.normative.issued': 2,
      'T2.normative.repealed': 1,
      'T2.normative.in_force': 9,
      'T2.penalty.decisions': 15,
    }),
  ],
  [
    '青禾县发改局',
    '2024年，我局未收到政府信息公开申请，未发生政府信息公开类行政复议、行政诉讼案件，未收取信息处理费。',
    c(0, 0, 0),
  ],
  [
    '青禾县住建局',
    '2024年共收到政府信息公开申请21件，同比下降30%，其中20件已答复，1件因申请人撤回终止办理。',
    c(21, 0, 0),
  ],
  [
    '青禾市规划局',
    '收到申请120件，其中：涉及土地征收类80件，涉及规划许可类25件，其他15件。全年因政府信息公开被提起行政诉讼6件，其中一审4件，二审2件，均胜诉。',
    c(120, 0, 0, { 'T4.direct.total': 6, 'T4.direct.upheld': 6 }),
  ],
  [
    '青禾县应急局',
    '针对2023年存在的问题，我局2024年组织培训3次，培训120人次，其中业务骨干30人次。五年来累计收到申请15件。',
    c(1, 0, 0),
  ],
  [
    '青禾县水利局',
    '做好“双公开”工作，共公开行政许可56件，行政处罚8件；承办人大建议4件、政协提案6件，办复率100%，满意率100%。',
    c(0, 0, 0, { 'T2.licence.decisions': 60, 'T2.penalty.decisions': 9 }),
  ],
  [
    '青禾市人民政府',
    '2024年，全市行政机关共收到政府信息公开申请1,234件，办结1,230件，其中予以公开600件（占48.8%），部分公开130件（占10.6%），不予公开100件（占8.1%），无法提供300件（占24.4%），不予处理60件（占4.9%），其他处理40件（占3.3%）。结转下年度4件。',
    c(1234, 0, 4, {
      'T3.granted.natural': 600,
      'T3.granted.total': 600,
      'T3.partial.natural': 130,
      'T3.partial.total': 130,
      'T3.denied.1.natural': 100,
      'T3.denied.1.total': 100,
      'T3.unable.1.natural': 300,
      'T3.unable.1.total': 300,
      'T3.notproc.1.natural': 60,
      'T3.notproc.1.total': 60,
      'T3.other.3.natural': 40,
      'T3.other.3.total': 40,
    }),
  ],
  [
    '青禾市人民政府办公室',
    '本机关收到政府信息公开申请52件，其中自然人50件，商业企业2件；上年结转3件；作出答复54件：予以公开12件、不予公开（属于行政执法案卷）4件、无法提供（本机关不掌握）30件、信访类申请不予处理5件、重复申请3件；结转下年1件。',
    c(52, 3, 1, {
      'T3.new.natural': 50,
      'T3.new.enterprise': 2,
      'T3.granted.natural': 12,
      'T3.granted.total': 12,
      'T3.denied.7.natural': 4,
      'T3.denied.7.total': 4,
      'T3.unable.1.natural': 30,
      'T3.unable.1.total': 30,
      'T3.notproc.1.natural': 5,
      'T3.notproc.1.total': 5,
      'T3.notproc.2.natural': 3,
      'T3.notproc.2.total': 3,
    }),
  ],
  [
    '青禾县统计局',
    '依申请公开0件。信息公开类复议0起、诉讼0起。收到县长信箱1封，已办结。公众号发布信息36期108条。',
    c(0, 0, 0),
  ],
  ['青禾县审计局', '截至2024年12月，共主动公开信息63条，其中通过政府网站公开63条、通过公示栏公开20条。', c(0, 0, 0)],
];

const spoken = (text: string) => (text.startsWith('(') ? text : `（二）依申请公开情况。${text}`);
const inText = (cells: Cells, agency: string, text: string) =>
  checkReport(reportOf({ agency, cells, text: spoken(text) })).filter(({ rule }) => !/^T[34]/.test(rule));

for (const [agency, text, cells] of paragraphs) {
  test(`与表相符，不报：${text.slice(0, 40)}`, () => {
    assert.deepEqual(
      inText(cells, agency, text).map(({ id, message }) => `${id} ${message}`),
      [],
    );
  });
}

/** Sentences with the total of new applications in scope: another total in the table must be noticed. */
const TELLS = /^(?:\d{4}年,?(?:全县)?共?)?(?:全年|本年度?)?(?:共)?(?:新)?(?:收到?|受理)(?:政府)?信息公开申请\d/;

for (const [agency, text, cells] of paragraphs.filter(([, words]) =>
  TELLS.test(words.replace(/^[（(]二[）)]依申请公开情况。/, '')),
)) {
  test(`表三新收改了，报出：${text.slice(0, 40)}`, () => {
    const other = { ...cells, 'T3.new.natural': 7007, 'T3.new.total': 7007 };
    assert.ok(inText(other, agency, text).some(({ rule }) => rule === 'P1.text'));
  });
}
