import type { Registry } from '#agencies/types';
import type { Outcome } from '#journal/types';
import type { Attachment } from '#requests/application/attachments';
import type { OnRequest } from '#requests/commands/request-act';
import type { OwnRequest } from '#requests/queries/own';
import type { Content } from '#ui/html';
import type { OwnAct } from './may.ts';

/** What a form of the applicant holds while it is filled in. */
export interface Filled {
  readonly own: OwnRequest;
  readonly text: (field: string) => string | undefined;
  readonly error: (field: string) => string | undefined;
  /** the files that are kept for it, above the control that more are chosen with */
  readonly kept: Content;
}

/** One thing that an applicant can do about his request, with its page. */
export interface OwnForm {
  readonly act: OwnAct;
  readonly path: string;
  readonly title: string;
  /** words on the button */
  readonly submit: string;
  /** said on the page of the request afterwards */
  readonly done: string;
  /** what a person types and must not lose */
  readonly typed: readonly string[];
  readonly files?: true;
  readonly fields: (filled: Filled) => Content;
  readonly send: (registry: Registry, on: OnRequest, given: Given) => Promise<Outcome>;
}

/** What was typed and chosen. */
export interface Given {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly Attachment[];
}
