import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { help } from '../options.ts';

export const serve: Command = {
  name: 'serve',
  operands: '',
  needs: false,
  says: '启动网站：公开年报、年报体检',
  more: [
    '环境变量 HOST、PORT、GONGKAI_DATA 与三个选项作用相同；都写时以选项为准。',
    '设了 DATABASE_URL 时数据在那个 PostgreSQL 数据库里；文件夹只放附件、密钥和日志。',
    '文件夹是空的，就建立演示数据（青禾县，全部虚构）。正式使用先运行 gongkai init。',
  ],
  options: [
    { name: 'port', short: 'p', value: 'PORT', says: '端口，不写则为 8000' },
    { name: 'host', value: 'HOST', says: '在哪个地址上接受访问，不写则为 127.0.0.1（只有本机能打开）' },
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
  const host = options.get('host');
  const data = options.get('data');

  await doors.serve({
    ...(port && { port: portOf(String(port)) }),
    ...(host && { host: String(host) }),
    ...(data && { data: String(data) }),
  });
  return exit.fine;
}

function portOf(typed: string): number {
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= LAST_PORT) return port;
  throw new Mistyped(`--port 要写 0 到 ${LAST_PORT} 的整数，不能是“${typed}”。`);
}
