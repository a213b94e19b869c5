import { type Call, type Command, exit, Mistyped } from '../command.ts';
import { answersTo, questions } from '../init/questions.ts';
import { data, whereabouts, whereSays, withNewLedger } from '../opened.ts';
import { help } from '../options.ts';

export const init: Command = {
  name: 'init',
  operands: '',
  needs: false,
  says: '建立正式的系统：主管部门和三员账号',
  more: [
    '没有写明的，在终端上逐项询问。三员（系统、安全、审计管理员）各用一个账号，初始口令只显示一次，首次登录必须修改。',
    '其他机关和账号，由系统管理员登录后增加，由安全管理员授权。',
    whereSays,
  ],
  options: [...questions, data, help],
  examples: [
    { line: 'gongkai init', says: '逐项询问' },
    { line: 'gongkai init --data /srv/gongkai', says: '数据放在 /srv/gongkai' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  if (call.operands.length) throw new Mistyped(`init 后面不用写“${call.operands.join(' ')}”。`);
  const answers = await answersTo(call);
  const [{ beginInstance }, { roles }] = await Promise.all([
    import('../init/begin-instance.ts'),
    import('#agencies/roles'),
  ]);

  const made = await withNewLedger(call, (registry) => beginInstance(registry, answers));
  const { folder, url } = whereabouts(call);
  const lines = made.map(
    ({ role, username, password }) => `  ${roles[role]}　账号 ${username}　初始口令 ${password}\n`,
  );
  await call.io.print(
    `系统已经建立，数据在 ${url ? 'PostgreSQL' : folder}。\n请把口令分别交给本人，它们只显示这一次：\n${lines.join('')}启动网站：gongkai serve\n`,
  );
  return exit.fine;
}
