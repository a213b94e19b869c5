import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { help } from '../options.ts';

export const serve: Command = {
  name: 'serve',
  operands: '',
  needs: false,
  says: '启动网站：公开年报、年报体检',
  more: ['环境变量 PORT、GONGKAI_DATA 与两个选项作用相同；都写时以选项为准。'],
  options: [
    { name: 'port', short: 'p', value: 'PORT', says: '端口，不写则为 8000' },
    { name: 'data', value: 'FOLDER', says: '数据文件夹，不写则为当前文件夹下的 data' },
    help,
  ],
  examples: [{ line: 'gongkai serve --port 8080', says: '在 http://localhost:8080 打开网站' }],
  run,
};

const LAST_PORT = 65_535;

async function run({ operands, options, doors }: Call): Promise<number> {
  if (operands.length) throw new Mistyped(`serve 后面不用写“${operands.join(' ')}”。`);
  const port = options.get('port');
  const data = options.get('data');

  await doors.serve({ ...(port && { port: portOf(String(port)) }), ...(data && { data: String(data) }) });
  return exit.fine;
}

function portOf(typed: string): number {
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= LAST_PORT) return port;
  throw new Mistyped(`--port 要写 0 到 ${LAST_PORT} 的整数，不能是“${typed}”。`);
}
