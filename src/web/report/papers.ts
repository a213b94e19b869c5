import { html } from 'hono/html';
import { type PaperKind, paperKinds } from '#paths';
import type { Report } from '#reports/report';
import type { Html } from '#ui/html';
import { icon } from '#ui/icons';
import { panel } from '#ui/panel';
import { sizeOf } from '#ui/size';

/** What a paper's kind means to the person who takes it and to the browser. */
export const papers: Readonly<Record<PaperKind, { readonly says: string; readonly type: string }>> = {
  docx: { says: 'Word 文档', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { says: 'PDF 文档', type: 'application/pdf' },
  xlsx: { says: 'Excel 表格', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  html: { says: '网页', type: 'text/html; charset=utf-8' },
  json: { says: '数据（JSON）', type: 'application/json; charset=utf-8' },
};

/** 青禾县民政局2024年政府信息公开工作年度报告.docx */
export function fileName({ agency, year, title }: Report, kind: PaperKind): string {
  const name = agency && year ? `${agency}${year}年政府信息公开工作年度报告` : (title ?? '政府信息公开工作年度报告');
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').slice(0, 80)}.${kind}`;
}

export interface Downloads {
  readonly href: (kind: PaperKind) => string;
  readonly sizes: ReadonlyMap<string, number>;
}

/** The five files, with their sizes. */
export function downloadPanel({ href, sizes }: Downloads): Html {
  return panel({
    id: 'h-files',
    title: '下载',
    bare: true,
    body: html`<ul class="panel__body links">
${paperKinds.map(
  (
    kind,
  ) => html`<li><a href="${href(kind)}">${icon('download')}${papers[kind].says}</a> <span class="small muted nowrap">${kind.toUpperCase()}，${sizeOf(sizes.get(kind) ?? 0)}</span></li>
`,
)}</ul>`,
  });
}
