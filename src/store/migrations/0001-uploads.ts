import type { Step } from './steps.ts';

/** 年报体检: what a visitor uploaded, kept for a day. */
export const uploads: Readonly<Record<string, Step>> = {
  '0001-keep-upload': (schema) =>
    schema
      .createTable('keep_upload')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('reading', 'text', (column) => column.notNull()),

  '0002-keep-upload-at': (schema) => schema.createIndex('keep_upload_at').on('keep_upload').column('at'),

  '0003-keep-upload-paper': (schema) =>
    schema
      .createTable('keep_upload_paper')
      .addColumn('upload_id', 'text', (column) => column.notNull().references('keep_upload.id').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('bytes', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('keep_upload_paper_key', ['upload_id', 'kind']),

  '0004-keep-rate': (schema) =>
    schema
      .createTable('keep_rate')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull()),

  '0005-keep-rate-since': (schema) => schema.createIndex('keep_rate_since').on('keep_rate').column('since'),
};
