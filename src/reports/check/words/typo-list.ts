/** A mistake of writing that real reports contain. `words` has to be global; `right` is what should stand there. */
export interface Typo {
  readonly words: RegExp;
  readonly right?: string;
  /** what is wrong, where no one word is right */
  readonly say?: string;
  /** one sentence with it, for the test */
  readonly seen: string;
}

/**
 * Each was met in a published report or is a slip of the words that every report uses. Words that can be right anywhere, be it
 * across the border of two words (财政信息公开, 可以申请公开), are left out or fenced in.
 */
export const typos: readonly Typo[] = [
  { words: /根本年度报告/g, right: '本年度报告', seen: '根本年度报告根据《条例》编制。' },
  { words: /根据据|依据据/g, right: '根据', seen: '根据据《条例》编制。' },
  { words: /(?<![禁停终中截防阻废制静举])止公开/g, right: '禁止公开', seen: '其他法律行政法规止公开。' },
  { words: /(?<![废终中停])止件数/g, right: '废止件数', seen: '本年度止件数为0。' },
  { words: /单元[：:]万元/g, right: '单位：万元', seen: '收费金额（单元：万元）。' },
  {
    words: /政府信[总工]公开|政府信公开|政府息公开|政府信息公工作|信息公天|政府信息公并/g,
    right: '政府信息公开',
    seen: '政府信公开工作。',
  },
  { words: /信息公开条列|信息公开条理|信息公开条款例/g, right: '信息公开条例', seen: '《政府信息公开条列》。' },
  {
    words: /《中华人民共和国信息公开条例》/g,
    right: '《中华人民共和国政府信息公开条例》',
    seen: '根据《中华人民共和国信息公开条例》编制。',
  },
  {
    words: /信息公开公开申请|信息申请公开申请|公开申请申请/g,
    right: '信息公开申请',
    seen: '新收政府信息公开公开申请0件。',
  },
  { words: /予于公开|予已公开|不于公开/g, right: '予以公开', seen: '予于公开3件。' },
  { words: /双随机、[两二]公开/g, right: '双随机、一公开', seen: '“双随机、两公开”执法检查。' },
  { words: /有(?:任何)?疑异|有异问/g, right: '有疑问', seen: '如对本报告有疑异，请联系。' },
  { words: /大夏(?=\d)/g, right: '大厦', seen: '地址：广电大夏16楼。' },
  { words: /无已申请公开|[）)]已申请公开/g, right: '依申请公开', seen: '我局无已申请公开情况。' },
  { words: /部份公开/g, right: '部分公开', seen: '部份公开3件。' },
  { words: /行政复仪|行政复意|行政付议/g, right: '行政复议', seen: '行政复仪0件。' },
  { words: /行政起诉讼|提前行政诉讼|提起行政诉松/g, right: '提起行政诉讼', seen: '被申请行政复议、提前行政诉讼。' },
  {
    words: /结转下年度继[需序]办理|结转下年度继续办里|结转下年度办里/g,
    right: '结转下年度继续办理',
    seen: '结转下年度继续办里0件。',
  },
  {
    words: /依申情公开|依申请公天|(?<![\u4e00-\u9fff])以申请公开|依申请开公开|依申请公示开/g,
    right: '依申请公开',
    seen: '（二）以申请公开情况。',
  },
  { words: /主动公开开(?![展放通设创拓发具工]|[始])|主动主动公开/g, right: '主动公开', seen: '主动公开开政府信息。' },
  { words: /累公开/g, right: '累计公开', seen: '累公开信息206条。' },
  { words: /政务公开公作|政务工开|政务公开工做/g, right: '政务公开工作', seen: '政务工开。' },
  { words: /总体请况|公开请况|办理请况/g, right: '情况', seen: '主动公开请况。' },
  { words: /过程性性信息/g, right: '过程性信息', seen: '属于四类过程性性信息1件。' },
  { words: /年度报告告|年度度(?!量)/g, right: '年度', seen: '2024年年度度报告。' },
  { words: /年度报告编及发布|编及公布/g, right: '编制及发布', seen: '《关于年度报告编及发布工作的通知》。' },
  {
    words: /统计限[自从为]|统计期[自从](?=20)/g,
    right: '统计期限',
    seen: '数据的统计限自2024年1月1日至2024年12月31日。',
  },
  {
    words: /存在的的|问题题(?!材)|改进进(?!一|行|程|入|度|展)/g,
    say: '有字重复，请删去一个',
    seen: '存在的的主要问题。',
  },
  { words: /(?<![目])的的(?![确士])/g, right: '的', seen: '公开的的信息。' },
  {
    words: /国办公办函|国办公开函(?=[〔[［（【]\d)|国办公开开办函|囯办/g,
    right: '国办公开办函',
    seen: '国办公开函〔2021〕30号。',
  },
  {
    words: /中华人民共合国|中华人名共和国|中华人民共和国国政府/g,
    right: '中华人民共和国',
    seen: '《中华人名共和国政府信息公开条例》。',
  },
  {
    words: /习近平新时代中国特社会|新时代中国特色社义|十九大届|二十大届/g,
    say: '请按规范表述改正',
    seen: '习近平新时代中国特社会主义思想。',
  },
  { words: /规犯性文件|规范行文件|规范性文伴/g, right: '规范性文件', seen: '规范行文件3件。' },
  { words: /联系电活|联系电\/话|连系电话/g, right: '联系电话', seen: '联系电活：000。' },
  { words: /社会公益织织|法律服务机购|科研机购|商业企来/g, say: '请按格式的列名改正', seen: '科研机购0件。' },
  { words: /信息处里费|信息处理非/g, right: '信息处理费', seen: '未收取信息处里费。' },
  {
    words: /\d年\d{1,2}月\d{1,2}日日|\d{4}年年(?![初中底末度报均内终])/g,
    say: '有字重复，请删去一个',
    seen: '2024年1月1日日起。',
  },
  {
    words: /培训班班|宣传传(?![播统达媒递]|[承])|工作作(?=[，。、；])/g,
    say: '有字重复，请删去一个',
    seen: '做好公开工作作。',
  },
  {
    words: /(?:极大|有效|及时|积极|认真|切实)得(?=[保推促提加完公规])/g,
    say: '这里应当用“地”',
    seen: '极大得保障了群众的知情权。',
  },
  { words: /组长，分领导/g, say: '缺字，应为“分管领导”', seen: '由主要领导任组长，分领导任副组长。' },
  {
    words: /年度?，?我[无未没]/g,
    say: '缺字，应为“我局”“我镇”等自称',
    seen: '2024年我无依申请公开事项。',
  },
  { words: /(?<![\d.])[1-9]余[件条次篇项个份]/g, say: '一位数后面不用“余”，请写确数', seen: '解读政策文件6余件。' },
  {
    words: /(?<!\d)20[12]\d(?:共|全年|累计)?(?:收到|受理|主动公开|公开政府)/g,
    say: '年份后面缺“年”字',
    seen: '2024共收到依申请公开2件。',
  },
  {
    words: /(?<!\d)20[12]\d(?:1[0-2]|[1-9])月\d{1,2}日|(?<!\d)20[12]\d{3,5}日/g,
    say: '日期缺字，请写全年、月、日',
    seen: '统计期限从20241月1日起至202412月31日止。',
  },
];
