import { parseArgs } from 'node:util';
import { type Call, type Command, Mistyped, type Option } from './command.ts';
import { nearest } from './nearest.ts';

/** What was typed after a command's name, held against its declaration. Throws Mistyped. */
export function parse(command: Command, args: readonly string[]): Pick<Call, 'operands' | 'options'> {
  const operands: string[] = [];
  const options = new Map<string, string | true>();

  for (const token of tokens(command, args)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') {
      const [name, value] = typed(command, token);
      options.set(name, joined(command, name, options.get(name), value));
    }
  }

  const missing = command.options.find((option) => option.required && !options.has(option.name));
  if (missing && !options.has('help'))
    throw new Mistyped(`缺少 ${spelled(missing)}：${missing.says}。${seeHelp(command)}`);
  if (command.needs && operands.length === 0 && !options.has('help')) {
    throw new Mistyped(`请写明要处理的文件或文件夹。${seeHelp(command)}`);
  }
  return { operands, options };
}

function tokens(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function typed(command: Command, { name, rawName, value }: OptionToken): [string, string | true] {
  const option = command.options.find((known) => known.name === name);
  if (!option) throw new Mistyped(unknown(command, rawName));
  if (!option.value) {
    if (value !== undefined) throw new Mistyped(`${rawName} 不带值，请去掉“=${value}”。`);
    return [name, true];
  }
  if (!value) throw new Mistyped(`${rawName} 后面要写${option.says}。${seeHelp(command)}`);
  if (option.choices && !option.choices.includes(value)) {
    throw new Mistyped(`${rawName} 不能是“${value}”，可以是：${option.choices.join('、')}。`);
  }
  return [name, value];
}

/** The last word counts, but for an option that may be typed several times. */
function joined(command: Command, name: string, before: string | true | undefined, value: string | true) {
  const many = command.options.some((option) => option.name === name && option.many);
  return many && before !== undefined ? `${before},${value}` : value;
}

function unknown(command: Command, rawName: string): string {
  const likely = nearest(
    rawName,
    command.options.map((option) => `--${option.name}`),
  );
  return `gongkai ${command.name} 没有选项 ${rawName}。${likely ? `是不是想写 ${likely}？` : ''}${seeHelp(command)}`;
}

const seeHelp = (command: Command) => `用法见：gongkai help ${command.name}`;

/** `-o, --output OUT` */
export function spelled({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
