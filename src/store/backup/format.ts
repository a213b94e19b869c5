import { z } from 'zod';

/** The first words of a backup. A later format has another number. */
export const FORMAT = 'gongkai backup 1';

const count = z.int().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The first line. */
export const headerLine = z.object({
  format: z.literal(FORMAT),
  /** the version of the program that wrote it */
  product: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  /** when it was begun; it holds what was acknowledged by then */
  at: z.string(),
  /** the steps that the database had taken: name and checksum on that engine */
  steps: z.array(z.tuple([z.string(), z.string()])),
  /** the newest act of every chain */
  heads: z.array(z.object({ agency: z.string(), seq: count, hash: z.string() })),
  /** the tables in the order they stand in */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), key: z.array(z.string()), rows: count })),
  /** tables that are not in it, because what they hold may be lost */
  without: z.array(z.string()),
});

/** Before the rows of a table, which are arrays. */
export const tableLine = z.object({ table: z.string() });

/** Before the bytes of an attachment, which are strings of base64. */
export const fileLine = z.object({ file: digest, bytes: count });

/** The last line. */
export const endLine = z.object({
  end: z.literal(FORMAT),
  tables: z.array(z.object({ name: z.string(), rows: count, sm3: digest })),
  files: count,
  /** attachments that were not to be found, or not as they were written */
  missing: z.array(digest),
  /** of all lines before this one, as UTF-8 */
  sm3: digest,
});

export type Header = z.infer<typeof headerLine>;
export type End = z.infer<typeof endLine>;
