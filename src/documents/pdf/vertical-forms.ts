const VERTICAL = '︐︑︒︓︔︕︖︗︘︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const ORDINARY = '，、。：；！？〖〗…—（）｛｝〔〕【】《》〈〉「」『』';

const FORMS = /[\ufe10-\ufe19\ufe31\ufe35-\ufe44]/g;

/** Punctuation turned for vertical writing, back to the signs that were written. */
export function foldVerticalForms(text: string): string {
  return text.replace(FORMS, (form) => ORDINARY[VERTICAL.indexOf(form)] ?? form);
}
