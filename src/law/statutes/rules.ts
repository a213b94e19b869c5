import { articlesCited } from './cited.ts';

/** A source file, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A rule of the code, as its own comment introduces it. */
export interface RuleInCode {
  readonly name: string;
  readonly path: string;
  /** what stands before the dash: 第三十三条第二款 */
  readonly under: string;
  /** what it answers, in the comment's words */
  readonly says: string;
  /** articles of the Regulation that it is under */
  readonly articles: readonly number[];
  readonly numbers: readonly { readonly name: string; readonly value: number }[];
}

const RULE = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\nexport (?:function|const) (\w+)([\s\S]*?)(?=\n\/\*\*|$)/g;

/** Every exported function or constant whose comment begins with the article it is under. */
export function rulesIn({ path, text }: SourceFile): readonly RuleInCode[] {
  return [...text.matchAll(RULE)].flatMap(([, comment = '', name = '', body = '']) => {
    const lines = comment
      .trim()
      .split('\n')
      .map((line) => line.replace(/^\s*\*\s?/, '').trim());
    const whole = lines.join('\n').split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';
    const [under = '', says] = whole.split(' — ');
    if (says === undefined) return [];
    return [{ name, path, under, says: says.trim(), articles: articlesCited(under), numbers: numbersIn(text, body) }];
  });
}

function numbersIn(text: string, body: string): RuleInCode['numbers'] {
  return [...text.matchAll(/^const ([A-Z][A-Z_0-9]*) = (\d[\d_]*);/gm)]
    .map(([, name = '', value = '']) => ({ name, value: Number(value.replaceAll('_', '')) }))
    .filter(({ name }) => new RegExp(`\\b${name}\\b`).test(body));
}
