import { z } from 'zod';

const day = z.iso.date();
const number = z.number();
const address = z.string().regex(/^T[234](\.[a-z0-9_]+)+$/u);

const note = z.strictObject({
  raw: z.string().meta({ description: 'what stood in the cell' }),
  meaning: z.enum(['number', 'blank', 'not_applicable', 'text', 'unknown']),
  number: z
    .string()
    .optional()
    .meta({ description: 'the digits that the text begins with, or those that JSON cannot write' }),
  why: z.string().optional().meta({ description: 'why the cell could not be decided' }),
  candidates: z.array(z.string()).optional().meta({ description: 'the values it may have' }),
});

const where = z.union([
  z.strictObject({ cell: address }),
  z.strictObject({ part: z.string(), from: z.int(), to: z.int(), quote: z.string() }),
  z.strictObject({
    part: z.string(),
    heading: z.strictObject({ table: z.string(), id: z.string() }),
    quote: z.string(),
  }),
  z.strictObject({ part: z.string(), quote: z.null() }),
]);

const finding = z.strictObject({
  id: z.string().meta({ description: 'rule and place; the same document gives the same ids' }),
  severity: z.enum(['error', 'warning', 'notice']),
  where,
  message: z.string(),
  kind: z.enum([
    'sum',
    'text-table',
    'list-sum',
    'percentage',
    'cross-year',
    'form',
    'typo',
    'residue',
    'year',
    'other',
  ]),
  rule: z.string(),
  arithmetic: z.string().optional(),
  found: z.union([number, z.string()]).optional(),
  expected: z.union([number, z.string()]).optional(),
  culprit: z.strictObject({ cell: address, value: z.string() }).optional(),
  under: z.strictObject({ source: z.string(), at: z.string() }),
});

const statistic = z.strictObject({
  indicator: z.string(),
  unit: z.string(),
  year: number.nullable(),
  cumulative: number.nullable(),
  candidates: z.array(z.strictObject({ year: z.string(), cumulative: z.string() })).optional(),
});

/** One annual report as `gongkai read --json` and `gongkai check --json` write it, one object a line. */
export const reportJson = z
  .strictObject({
    file: z.string().optional().meta({ description: 'where it was read from; absent in a download' }),
    title: z.string().nullable(),
    agency: z
      .string()
      .nullable()
      .meta({ description: 'as it stands in the document; null where it is nowhere stated' }),
    year: z.int().nullable(),
    format: z.enum(['2021', '2019', 'before-2019']).nullable(),
    cells: z.record(address, z.union([number, z.string(), z.null()])).meta({
      description:
        'by address: a number with the digits that stood there (万元 have up to six decimals: parse them exactly), the text that stood there, or null for blank or undecided; T3.other.* is （六）其他处理 in a single row',
    }),
    notes: z.record(address, note).meta({ description: 'what a cell that is no plain number held' }),
    introduction: z.string().meta({ description: 'what stands before the first part' }),
    parts: z.array(
      z.strictObject({ no: z.string(), title: z.string(), text: z.string(), official: z.string().nullable() }),
    ),
    period: z.strictObject({ from: day, to: day }).nullable(),
    contact: z
      .strictObject({
        phone: z.string().optional(),
        email: z.string().optional(),
        address: z.string().optional(),
        postcode: z.string().optional(),
      })
      .nullable(),
    signed: z.strictObject({ agency: z.string().nullable(), date: day.nullable() }).nullable(),
    statistics: z.array(statistic).meta({ description: '统计表 of reports before 2019' }),
    findings: z.array(finding).optional().meta({ description: 'absent where the report was only read' }),
  })
  .meta({ title: '政府信息公开工作年度报告' });

export type ReportJson = z.infer<typeof reportJson>;
