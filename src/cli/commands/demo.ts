import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { data, whereabouts, whereSays, withNewLedger } from '../opened.ts';
import { help } from '../options.ts';

export const demo: Command = {
  name: 'demo',
  operands: '',
  needs: false,
  says: '建立演示数据（青禾县，全部虚构），列出演示账号',
  more: ['只在还没有数据的地方建立；已经有演示数据的，只列出账号。', whereSays],
  options: [data, help],
  examples: [{ line: 'gongkai demo --data ./demo', says: '在文件夹 demo 里建立青禾县' }],
  run,
};

async function run(call: Call): Promise<number> {
  if (call.operands.length) throw new Mistyped(`demo 后面不用写“${call.operands.join(' ')}”。`);
  const [{ instanceOf }, { makeDemo }, { accountLines }] = await Promise.all([
    import('#agencies/queries'),
    import('#demo/make'),
    import('#demo/accounts'),
  ]);

  await withNewLedger(call, async (registry) => {
    const instance = await instanceOf(registry.db);
    if (instance?.kind === 'real') throw new Mistyped('这里是正式的系统，不能建立演示数据。请用 --data 换一个文件夹。');
    if (!instance) await makeDemo(registry);
  });
  const { folder, url } = whereabouts(call);
  await call.io.print(`演示数据在 ${url ? 'PostgreSQL' : folder}。\n${accountLines().join('\n')}\n`);
  return exit.fine;
}
