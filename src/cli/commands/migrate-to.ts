import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { bareUrl, urlOf } from '../migrate-to/url.ts';
import { data, whereabouts } from '../opened.ts';
import { help, json } from '../options.ts';
import { inWords, using } from '../reached.ts';
import { lookAtChains } from '../restore/look.ts';

export const migrateTo: Command = {
  name: 'migrate-to',
  operands: 'URL',
  needs: true,
  says: '把数据从数据文件夹里的数据库搬到 PostgreSQL',
  more: [
    '先停掉网站，再运行。搬的时候不改动原来的数据库；中途停下，再运行一次就接着搬。搬完以后逐表核对，两边一样才算完成。',
    'URL 是网站以后使用的数据库，例如 postgres://gongkai@127.0.0.1/gongkai；密码可以写在 PGPASSWORD，不出现在命令里。数据库要先建好，里面是空的。',
    '表的所有者与网站使用的角色分开时，用 --owner 或者环境变量 DATABASE_OWNER_URL 写明所有者。分开以后，网站自己也改不了操作记录。',
    '附件和密钥不在数据库里，留在数据文件夹，继续使用。',
  ],
  options: [
    { name: 'owner', value: 'URL', says: '表的所有者怎样连接数据库' },
    data,
    { ...json, says: '输出一个 JSON 对象' },
    help,
  ],
  examples: [
    {
      line: 'gongkai migrate-to postgres://gongkai@127.0.0.1/gongkai --owner postgres://gongkai_owner@127.0.0.1/gongkai',
      says: '搬到本机的 PostgreSQL',
    },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { operands, io } = call;
  if (operands.length > 1) throw new Mistyped(`只写一个 URL，后面不用写“${operands.slice(1).join(' ')}”。`);
  const url = urlOf(operands[0] ?? '');
  const typed = call.options.get('owner') ?? io.env.DATABASE_OWNER_URL;
  const ownerUrl = typed ? urlOf(String(typed)) : undefined;

  const moved = await inWords(() => move(call, { url, ownerUrl }));
  await io.print(call.options.has('json') ? `${JSON.stringify(moved)}\n` : says(call, moved, { url, ownerUrl }));
  return exit.fine;
}

interface Target {
  readonly url: string;
  readonly ownerUrl: string | undefined;
}

async function move(call: Call, { url, ownerUrl }: Target) {
  const { isThere } = await import('#store/backup/reach');
  const { openStore } = await import('#store/open');
  const { transfer } = await import('#store/transfer/transfer');
  const [{ folder }, now] = [whereabouts(call), call.doors.now()];
  if (!isThere({ folder })) throw new Mistyped(`文件夹 ${folder} 里没有可以搬的数据库。请用 --data 写明数据文件夹。`);

  const moved = await using(
    () => openStore({ folder }, now),
    (source) =>
      using(
        () => openStore({ folder, url: ownerUrl ?? url }, now),
        (target) =>
          transfer({ source, target, now, told: teller(call), look: (db) => lookAtChains(db, { heads: [] }) }),
      ),
  );
  // the serving role gets its rights, and it is seen that it can work
  if (ownerUrl)
    await using(
      () => openStore({ folder, url, ownerUrl }, now),
      async () => {},
    );
  return moved;
}

const TELL_EVERY = 20_000;

/** Says how far it is, now and then, where somebody looks on. */
function teller({ io }: Call): (table: string, rows: number) => void {
  let [copied, said] = [0, 0];
  return (table, rows) => {
    copied += rows;
    if (!io.bar || copied - said < TELL_EVERY) return;
    said = copied;
    io.tell(`已复制 ${copied} 行（${table}）\n`);
  };
}

type Moved = Awaited<ReturnType<typeof move>>;

function says(call: Call, { tables, resumed }: Moved, { url, ownerUrl }: Target): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const { folder } = whereabouts(call);
  return [
    `${resumed ? '接着上次搬完了' : '搬完了'}：${tables.length} 个表，共 ${rows} 行。两边逐表核对一致，操作记录核对无误。`,
    '',
    '以后启动网站时请设：',
    `  DATABASE_URL=${bareUrl(url)}`,
    ...(ownerUrl ? [`  DATABASE_OWNER_URL=${bareUrl(ownerUrl)}`] : []),
    `  GONGKAI_DATA=${folder}`,
    '',
    `附件和密钥还在 ${folder}，请保留。原来的数据库 gongkai.sqlite 没有改动；新数据库用好以后再另存、删除，不要再用它启动网站。`,
    ...(ownerUrl ? [] : ['网站使用的角色同时是表的所有者，能改操作记录。建议另设所有者，见 gongkai doctor。']),
    '',
  ].join('\n');
}
