import { z } from 'zod';
import { reportJson } from './json-shape.ts';

/** The published JSON Schema (draft 2020-12) of a report in JSON: docs/report.schema.json. */
export function reportSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reportJson, { target: 'draft-2020-12' }), null, 2)}\n`;
}
