/** A mistake of writing that real reports contain. `words` has to be global; `right` is what should stand there. */
export interface Typo {
  readonly words: RegExp;
  readonly right: string;
  /** why it cannot be right, or where it was met */
  readonly why: string;
  /** one sentence with it, for the test */
  readonly seen: string;
}

/** Each was met in a published report or is a slip of the words that every report uses. Words that can be right anywhere are left out. */
export const typos: readonly Typo[] = [
  { words: /根本年度报告/g, right: '本年度报告', why: '县局2024年报告开头', seen: '根本年度报告根据《条例》编制。' },
  { words: /根据据|依据据/g, right: '根据', why: '叠字', seen: '根据据《条例》编制。' },
  {
    words: /(?<![禁停终中截防阻])止公开/g,
    right: '禁止公开',
    why: '区政府2023年报告行名“其他法律行政止公开”',
    seen: '其他法律行政法规止公开。',
  },
  { words: /(?<!废)止件数/g, right: '废止件数', why: '县局2023年报告列名“本年度止件数”', seen: '本年度止件数为0。' },
  { words: /单元[：:]万元/g, right: '单位：万元', why: '县局2024年报告列名', seen: '收费金额（单元：万元）。' },
  {
    words: /政府信[总工]公开|政府信公开|政府息公开|政信息公开|政府信息公工作|信息公天|政府信息公并/g,
    right: '政府信息公开',
    why: '固定用语脱字、错字',
    seen: '政府信公开工作。',
  },
  {
    words: /信息公开条列|信息公开条理|信息公开条款例/g,
    right: '信息公开条例',
    why: '法规名称写错',
    seen: '《政府信息公开条列》。',
  },
  { words: /予于公开|予已公开|不与公开|不于公开/g, right: '予以公开', why: '表三行名的错字', seen: '予于公开3件。' },
  { words: /部份公开/g, right: '部分公开', why: '表三行名的错字', seen: '部份公开3件。' },
  { words: /行政复仪|行政复意|行政付议|行政起诉讼/g, right: '行政复议', why: '固定用语错字', seen: '行政复仪0件。' },
  {
    words: /结转下年度继[需序]办理|结转下年度继续办里|结转下年度办里/g,
    right: '结转下年度继续办理',
    why: '表三行名的错字',
    seen: '结转下年度继续办里0件。',
  },
  {
    words: /依申情公开|依申请公天|以申请公开|依申请开公开|依申请公示开/g,
    right: '依申请公开',
    why: '固定用语错字',
    seen: '以申请公开情况。',
  },
  { words: /主动公开开(?![展放])|主动主动公开/g, right: '主动公开', why: '叠字', seen: '主动公开开政府信息。' },
  { words: /政务公开公作|政务工开|政务公开工做/g, right: '政务公开工作', why: '同音错字', seen: '政务工开。' },
  { words: /总体请况|公开请况|办理请况/g, right: '情况', why: '同音错字', seen: '主动公开请况。' },
  { words: /年度报告告|年度度(?!量)/g, right: '年度', why: '叠字', seen: '2024年年度度报告。' },
  {
    words: /存在的的|问题题|改进进(?!一|行|程|入|度|展)/g,
    right: '（去掉重复的字）',
    why: '叠字',
    seen: '存在的的主要问题。',
  },
  { words: /(?<![目])的的(?![确士])/g, right: '的', why: '叠字', seen: '公开的的信息。' },
  {
    words: /国办公办函|国办公开函〔|国办公开开办函|囯办/g,
    right: '国办公开办函',
    why: '文号代字写错',
    seen: '国办公办函〔2021〕30号。',
  },
  {
    words: /中华人民共合国|中华人名共和国|中华人民共和国国政府/g,
    right: '中华人民共和国',
    why: '国名写错',
    seen: '《中华人名共和国政府信息公开条例》。',
  },
  {
    words: /习近平新时代中国特社会|新时代中国特色社义|十九大届|二十大届/g,
    right: '（按规范表述改）',
    why: '固定表述脱字',
    seen: '习近平新时代中国特社会主义思想。',
  },
  { words: /规犯性文件|规范行文件|规范性文伴/g, right: '规范性文件', why: '固定用语错字', seen: '规范行文件3件。' },
  { words: /联系电活|联系电\/话|连系电话/g, right: '联系电话', why: '固定用语错字', seen: '联系电活：000。' },
  {
    words: /社会公益织织|法律服务机购|科研机购|商业企来/g,
    right: '（按格式改）',
    why: '表三列名的错字',
    seen: '科研机购0件。',
  },
  { words: /信息处里费|信息处理非/g, right: '信息处理费', why: '固定用语错字', seen: '未收取信息处里费。' },
  {
    words: /\d年\d{1,2}月\d{1,2}日日|\d{4}年年(?![初中底末度报])/g,
    right: '（去掉重复的字）',
    why: '叠字',
    seen: '2024年1月1日日起。',
  },
  {
    words: /座谈会会议|培训班班|宣传传(?![播统达媒递])|工作作(?![风为出用了])/g,
    right: '（去掉重复的字）',
    why: '叠字',
    seen: '开展工作作培训。',
  },
];
