import { z } from 'zod';
import { scopes } from '#agencies/systems/types';
import { MOST_FILES } from '#requests/application/attachments';
import { application } from '#requests/commands/application';
import { requestActs } from '#requests/workflow';

const day = z.iso.date().describe('日期，如 2026-03-02');
const article = z.object({ source: z.string().describe('法规'), at: z.string().describe('条款，如 第三十三条') });
const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string];

const attachment = z.object({
  name: z.string().min(1).max(120).describe('文件名'),
  content: z.base64().describe('文件内容，Base64；只收 JPG、PNG、PDF'),
});

/** What is sent to file a request: the application as the form on the portal has it. */
export const filing = application.extend({
  otherPaper: z.boolean().default(false).describe('证件不是居民身份证或者统一社会信用代码'),
  attachments: z.array(attachment).max(MOST_FILES).default([]),
});

export const supplementing = z.object({
  wants: z.string().trim().min(1).max(2000).describe('补正以后的所需信息'),
  attachments: z.array(attachment).max(MOST_FILES).default([]),
});

export const filed = z.object({
  request: z.string().describe('收件号，如 2026-7'),
  queryCode: z.string().describe('查询码，请转告申请人'),
});

const due = z.object({
  kind: z.enum(['confirm', 'register', 'supplement', 'payment', 'answer', 'serve']),
  day,
  articles: z.array(article).describe('依据的条款'),
  provisional: z.string().nullable().describe('放假通知还没有收录的年份：期限可能移动'),
});

const states = [...new Set(Object.values(requestActs).flatMap((rule) => ('to' in rule ? [rule.to] : [])))];

/** How a request stands: nothing personal. */
export const status = z.object({
  request: z.string(),
  number: z.string().nullable().describe('登记编号；登记以前没有'),
  state: z.enum(states as [string]),
  version: z.int().describe('办到第几步'),
  arrived: day.describe('提交的日期'),
  received: day.nullable().describe('收到申请之日'),
  due: due.nullable().describe('现在走的期限'),
  supplementBy: day.nullable().describe('要求补正的，补正的最后一天'),
  fee: z.object({ amount: z.int().describe('分'), paid: z.boolean() }).nullable(),
  decision: z
    .object({ kind: z.string(), says: z.string(), articles: z.array(article), day })
    .nullable()
    .describe('处理决定'),
  served: day.nullable().describe('送达的日期'),
  ended: z.object({ how: z.string(), day }).nullable(),
});

/** What came with an answer. */
export const givenFiles = z.object({
  files: z.array(
    z.object({
      id: z.string().describe('文件编号，取文件时写在路径里'),
      name: z.string().describe('文件名'),
      bytes: z.int().describe('字节数'),
      media: z.string().describe('类型，如 application/pdf'),
    }),
  ),
});

export const message = z.object({
  id: z.string(),
  type: z.enum(['act', 'dueSoon', 'overdue', 'calendar', 'digest']),
  at: z.iso.datetime(),
  day,
  subject: z.string().describe('如 request/2026-7'),
  data: z.record(z.string(), z.unknown()),
  state: z.enum(['waiting', 'sent', 'failed']).describe('推送的情况'),
  tries: z.int(),
});

export const messages = z.object({
  messages: z.array(message),
  next: z.string().nullable().describe('下一页的 after；没有更多时为 null'),
});

export const replaying = z.object({ id: z.string().min(1).max(200).describe('消息的 id') });

/** RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('为什么没有办成，怎样改'),
  articles: z.array(article).describe('依据的条款'),
  errors: z.array(z.object({ field: z.string(), says: z.string() })).describe('要改的各项'),
});

export const page = z.object({
  after: z.string().max(200).optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const paper = z.object({ as: z.enum(['pdf', 'docx']).default('pdf') });

export const scope = z.enum(keys(scopes));
