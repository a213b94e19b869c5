import type { SchemaModule } from 'kysely';
import { uploads } from './0001-uploads.ts';

/** One step is one statement of DDL: a cluster refuses several in one text. */
export type Step = (schema: SchemaModule) => { execute(): Promise<unknown>; compile(): { readonly sql: string } };

/** Every step, oldest first. A step that has been released is never changed and never taken back. */
export const steps: Readonly<Record<string, Step>> = { ...uploads };
