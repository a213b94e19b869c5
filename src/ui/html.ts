import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page, escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What may stand inside a template: text is escaped, pieces are not, `null` and `false` print nothing. */
export type Content = Html | string | number | null | false | readonly Content[];
