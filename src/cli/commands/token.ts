import { isSystemId, type SystemId } from '#agencies/systems/types';
import type { Registry } from '#agencies/types';
import { type Call, type Command, Mistyped, type Option } from '../command.ts';
import { data, whereSays, withLedger } from '../opened.ts';
import { help } from '../options.ts';

const agency: Option = { name: 'agency', value: 'SLUG', says: '机关的网址代号，例如 qinghe-government-office' };

export const token: Command = {
  name: 'token',
  operands: 'list|grant|webhook|revoke [ID]',
  needs: true,
  says: '接入系统：开通、停用令牌，设定推送地址',
  more: [
    'grant 打印的令牌和 webhook 打印的签名密钥都只显示这一次，请立即交给接入的系统保管。令牌丢了就停用，再开通一个。',
    '接口的说明在 docs/api.md。',
    whereSays,
  ],
  options: [
    agency,
    { name: 'name', value: 'TEXT', says: 'grant：接入的系统叫什么' },
    { name: 'scope', value: 'SCOPE', many: true, says: 'grant：接入范围 file、status、answers，可以写几个' },
    { name: 'url', value: 'URL', says: 'webhook：推送地址；不写就不再推送' },
    { name: 'topic', value: 'TOPIC', many: true, says: 'webhook：推送内容 filed、notices，可以写几个' },
    data,
    help,
  ],
  examples: [
    {
      line: 'gongkai token grant --agency qinghe-government-office --name 12345热线 --scope file --scope status',
      says: '开通接入，打印令牌',
    },
    {
      line: 'gongkai token webhook k7mpx2qa8h --url https://hotline.example/told --topic filed',
      says: '设定推送地址，打印签名密钥',
    },
    { line: 'gongkai token list --agency qinghe-government-office', says: '有哪些接入的系统' },
    { line: 'gongkai token revoke k7mpx2qa8h', says: '停用' },
  ],
  run,
};

function run(call: Call): Promise<number> {
  const [what = '', id, ...more] = call.operands;
  const action = actions[what];
  if (!action) throw new Mistyped(`token 后面写 list、grant、webhook 或者 revoke，不能是“${what}”。`);
  if (more.length || (id !== undefined && !action.takesId))
    throw new Mistyped(`token ${what} 后面不用写“${(action.takesId ? more : [id, ...more]).join(' ')}”。`);
  if (action.takesId && !(id && isSystemId(`system/${id}`)))
    throw new Mistyped(`token ${what} 后面写接入系统的 ID，见 gongkai token list。`);
  return withLedger(call, (registry) => action.run(call, registry, `system/${id}`));
}

interface Action {
  readonly takesId: boolean;
  readonly run: (call: Call, registry: Registry, id: SystemId) => Promise<number>;
}

const actions: Readonly<Record<string, Action>> = {
  list: { takesId: false, run: async (call, registry) => (await import('../tokens/list.ts')).list(call, registry) },
  grant: { takesId: false, run: async (call, registry) => (await import('../tokens/grant.ts')).grant(call, registry) },
  webhook: {
    takesId: true,
    run: async (call, registry, id) => (await import('../tokens/webhook.ts')).webhook(call, registry, id),
  },
  revoke: {
    takesId: true,
    run: async (call, registry, id) => (await import('../tokens/revoke.ts')).revoke(call, registry, id),
  },
};
