import type { Block, DocumentModel, Table, TableCell } from '#documents/model';
import type { Act } from '#journal/types';
import { citationText } from '#law/citation';
import { type Case, wordsOf } from '#requests/letters/case';
import { dayInWords } from '#requests/letters/phrases';
import { formTable } from '#requests/letters/texts/form-table';
import { applicantKinds, channels, forms, ways } from '#requests/types';
import { requestActs } from '#requests/workflow';

/** 申请: what was asked, by whom, how it came; as it was supplemented too. */
export function applicationPaper(of: Case): DocumentModel {
  const { request, words } = of;
  const said = (entry: string) => words.get(entry) ?? '';
  const rows: readonly (readonly [string, string])[] = [
    ['申请人类别', applicantKinds[request.applicant]],
    ['姓名或者名称', said('name')],
    ['证件号码', said('idNumber')],
    ['联系人', said('contact')],
    ['联系电话', said('phone')],
    ['电子邮箱', said('mail')],
    ['通信地址', said('address')],
    ['所需信息', said('wants')],
    ['补正以后的所需信息', said('supplemented')],
    ['信息的形式', forms[said('form') as keyof typeof forms] ?? ''],
    ['获取途径', ways[said('way') as keyof typeof ways] ?? ''],
    ['提交方式', channels[request.channel]],
    ['提交之日', dayInWords(request.arrived)],
    ['收到申请之日', request.received ? dayInWords(request.received) : ''],
  ];
  return paper(of, '政府信息公开申请', [
    formTable(
      'application',
      '政府信息公开申请',
      rows.filter(([, value]) => value),
    ),
  ]);
}

/** 检索记录: who can say that something does not exist has looked for it. Null where nobody looked. */
export function searchesPaper(of: Case): DocumentModel | null {
  const searches = of.acts.filter(({ act }) => act === 'search');
  if (searches.length === 0) return null;

  const rows = searches.map((one) => [
    dayInWords(one.day),
    ...['where', 'words', 'result'].map((field) => wordsOf(of, one, field)),
    String(one.data.found),
  ]);
  const heads = ['日期', '检索的范围', '检索词或者方法', '结果', '件数'];
  return paper(of, '检索记录', [table('searches', '检索记录', { widths: [18, 26, 22, 24, 10], heads, rows })]);
}

/** 办理经过: every act with its day, its article and its hash in the chain. */
export function coursePaper(of: Case): DocumentModel {
  const rows = of.acts.map((act) => [
    String(act.version),
    dayInWords(act.day),
    saysOf(act),
    citationText(act.under),
    inLines(act.hash, 16),
  ]);
  const heads = ['次', '日期', '事项', '依据', '校验值'];
  const note = '校验值是国密 SM3，按本机关的留痕逐条相接；压缩包里的“留痕.jsonl”可以逐条重新计算。';
  return paper(of, '办理经过', [
    table('course', '办理经过', { widths: [6, 17, 20, 20, 37], heads, rows }),
    { kind: 'paragraph', style: 'note', text: note },
  ]);
}

/** 目录: every file of the bundle, with the digest of its bytes. */
export function contentsPaper(
  of: Pick<Case, 'agency' | 'number'>,
  files: readonly { readonly name: string; readonly digest: string }[],
): DocumentModel {
  const rows = files.map(({ name, digest }, i) => [String(i + 1), name, inLines(digest, 32)]);
  const heads = ['序号', '文件', '校验值（SM3）'];
  return paper(of, '证据材料目录', [table('contents', '证据材料目录', { widths: [8, 46, 46], heads, rows })]);
}

function paper(
  { agency, number }: Pick<Case, 'agency' | 'number'>,
  title: string,
  blocks: readonly Block[],
): DocumentModel {
  return {
    title: `${title}（${number}）`,
    author: agency.name,
    blocks: [
      { kind: 'title', lines: [title] },
      { kind: 'paragraph', style: 'centred', text: `${agency.name}　${number}` },
      ...blocks,
    ],
  };
}

interface Rows {
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function table(id: string, caption: string, { widths, heads, rows }: Rows): Table {
  return {
    ...{ kind: 'table', id, caption, columns: widths, headerRows: 1, dense: true },
    rows: [
      heads.map((text, column): TableCell => ({ ...cell(text, column), scope: 'col', align: 'centre' })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
}

function cell(text: string, column: number): TableCell {
  return { text, column, colspan: 1, rowspan: 1, align: 'left' };
}

/** A digest has nowhere to break by itself. */
function inLines(digest: string, length: number): string {
  return (digest.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join('\n');
}

function saysOf({ act }: Act): string {
  return Object.hasOwn(requestActs, act) ? requestActs[act as keyof typeof requestActs].says : act;
}
