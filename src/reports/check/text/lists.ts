import { isCount, type Mention, type Sentence } from '../facts/mentions.ts';

/** A total and the items that a sentence divides it into. */
export interface List {
  readonly total: Mention;
  readonly items: readonly Mention[];
  /** every one of the total's pieces is named: what is missing is a mistake */
  readonly exhaustive: boolean;
  /** items that may count the same thing twice (网站, 微信 …) */
  readonly overlapping: boolean;
}

const OPENS = /^[^#；]{0,24}?(?:其中|包括|包含|含|分为|分别[为是]?|涉及|：|:|类别有)/;
const OPENS_WITHIN = /^[^。；，]{0,16}中[，,]/;
const NESTED = /其中|[（(]含|包括|包含|^[，、]含/;
/** A remark within an item: 财政预决算（含“三公”经费）4条. */
const REMARK = /（[^（）]*）/g;
const NOT_AN_ITEM =
  /[另还]有|此外|同时|同比|环比|[比较](?:上|去|20)|增长|下降|上升|减少|增加|累计|共[计收发公有]|合计|总计|全年|本年|\d{4}年|结转|顺延|转下|[回答]复|办理|按时|开展|举办|召开|组织|接待|培训|阅读|点击|浏览|访问|转发|关注量|关注人数|粉丝|新增|建议|提案|复议|诉讼/;
const CHANNEL =
  /网站|微信|微博|公众号|新媒体|媒体|客户端|公开栏|报纸|电视|广播|抖音|头条|平台|渠道|公报|政务网|微视|视频号|公示栏|方式/;
const OPEN_ENDED = /等(?=[\d约近]|信息|内容|$)|主要(?!职能|职责|领导|负责)|部分|近|约|余|代表性/;
const MOST_ITEMS = 60;

/** The lists of a sentence. Numbers of another unit, and what is nested in an item, end the list or are left out. */
export function listsOf(sentence: Sentence): readonly List[] {
  const { mentions } = sentence;
  const lists: List[] = [];
  for (let i = 0; i < mentions.length - 2; i++) {
    const total = mentions[i] as Mention;
    if (!isCount(total) || total.approximate || total.value === 0) continue;
    const list = listFrom(sentence, i);
    if (!list) continue;
    lists.push(list);
    i += list.items.length;
  }
  return lists;
}

function listFrom({ passage: { text }, mentions }: Sentence, index: number): List | null {
  const total = mentions[index] as Mention;
  const behind = text.slice(total.to, total.to + 40).replace(REMARK, '');
  if (!OPENS.test(before(behind)) && !OPENS_WITHIN.test(before(behind))) return null;
  return listOf(text, mentions, index, behind);
}

/** A list that a sentence of its own divides, the only count of the sentence before it being the total: 公开977条。其中文件11条，… */
export function listBehind(previous: Sentence | undefined, { passage, text, mentions }: Sentence): List | null {
  if (previous?.passage !== passage || !/^\n?其中/.test(text)) return null;
  const [total, ...others] = previous.mentions.filter(isCount);
  if (!total || others.length > 0 || total.approximate || total.value === 0) return null;
  return listOf(passage.text, [total, ...mentions], 0, '');
}

function listOf(text: string, mentions: readonly Mention[], index: number, behind: string): List | null {
  const total = mentions[index] as Mention;
  const gathered = gather(text, mentions, index, /^[（(]/.test(behind));
  if (!gathered || gathered.items.length < 2) return null;

  const { items, ended } = gathered;
  const words = items.map(({ left }) => left).join('');
  const opening = text.slice(total.to, (items[0] as Mention).from) + words;
  const whole = ended && !items.some(({ approximate }) => approximate) && !OPEN_ENDED.test(opening);
  return {
    total,
    items,
    exhaustive: whole && (namesTheRest(items) || hasShares(mentions, items) || /^(?:信息)?[：:]/.test(behind)),
    overlapping: CHANNEL.test(words),
  };
}

const before = (text: string) => text.split(/\d/, 1)[0] as string;

/** The items behind a total, up to the end of the list; null when an item is not of the list's kind. */
function gather(
  text: string,
  mentions: readonly Mention[],
  index: number,
  bracket: boolean,
): { items: readonly Mention[]; ended: boolean } | null {
  const total = mentions[index] as Mention;
  const items: Mention[] = [];
  let bySemicolon = false;
  let at = total.to;
  for (const mention of mentions.slice(index + 1, index + 1 + MOST_ITEMS)) {
    const gap = text.slice(at, mention.from).replace(REMARK, '');
    if (mention.unit === '%') {
      at = mention.to;
      continue;
    }
    const label =
      items.length === 0 ? gap.replace(/^.*?(?:其中|包括|包含|分别[为是]?|分为|中[，,]|[：:（(])/, '') : gap;
    const closed = bracket && items.length > 0 && /）/.test(gap);
    if (closed || (items.length > 1 && gap.startsWith('；') && !bySemicolon)) return { items, ended: true };
    if (items.length === 1) bySemicolon = /[；]/.test(gap);
    if ((items.length > 0 && NESTED.test(gap)) || NOT_AN_ITEM.test(label)) return { items, ended: false };
    if (mention.unit !== total.unit && mention.unit !== '') return { items, ended: false };
    if (mention.unit === '' && !/^[。，；]/.test(text.slice(mention.to))) return { items, ended: false };
    if (mention.approximate) return null;
    items.push(mention);
    at = mention.to;
  }
  const rest = text.slice(at).split(/[。\n]/, 1)[0] as string;
  return { items, ended: !/等|\[……\]|其[他它余]/.test(rest.slice(0, 12)) };
}

function namesTheRest(items: readonly Mention[]): boolean {
  return items.length > 2 && /^[，、；]?(?:以及|和|及|与)?其[他它余]/.test(items.at(-1)?.left ?? '');
}

function hasShares(mentions: readonly Mention[], items: readonly Mention[]): boolean {
  const shared = items.filter((item) => {
    const next = mentions[mentions.indexOf(item) + 1];
    return next?.unit === '%' && next.from - item.to < 8;
  });
  return items.length > 3 && shared.length === items.length;
}
