import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Limits, TOO_MUCH } from './limits.ts';
import { Unreadable } from './paper.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of tags hears. Comments and declarations are not told; a void or self-closed tag is opened and closed. */
export interface MarkupListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(data: string): void;
}

const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** Goes through HTML tag by tag as they stand: no tag is implied and none is closed for another, so that depth costs nothing. */
export function scanHtml(source: string, listener: MarkupListener, limits: Limits): void {
  const tokenizer = new Tokenizer({}, callbacks(source, listener, limits.tags));
  tokenizer.write(source);
  tokenizer.end();
}

function callbacks(source: string, listener: MarkupListener, most: number): TokenizerCallbacks {
  let tag = '';
  let attributes: Record<string, string> | null = null;
  let name = '';
  let value = '';
  let tags = 0;
  const count = () => {
    if (++tags > most) throw new Unreadable(TOO_MUCH);
  };

  return {
    onopentagname(start, end) {
      count();
      tag = source.slice(start, end).toLowerCase();
      attributes = null;
    },
    onattribname(start, end) {
      name = source.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      value += source.slice(start, end);
    },
    onattribentity(code) {
      value += String.fromCodePoint(code);
    },
    onattribend() {
      attributes ??= Object.create(null) as Record<string, string>;
      attributes[name] ??= value;
    },
    onopentagend() {
      listener.open(tag, attributes ?? NO_ATTRIBUTES);
    },
    onselfclosingtag() {
      listener.open(tag, attributes ?? NO_ATTRIBUTES);
    },
    onclosetag(start, end) {
      count();
      listener.close(source.slice(start, end).toLowerCase());
    },
    ontext(start, end) {
      if (end > start) listener.text(source.slice(start, end));
    },
    ontextentity(code) {
      listener.text(String.fromCodePoint(code));
    },
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  };
}
