import { isAdminRole, type Role, roles } from '#agencies/roles';
import { BadSetting, signInSettingsFrom } from '#agencies/sign-in/settings-from';
import { type Found, notice, type OpenPatient, ok, wrong } from './finding.ts';
import { whoSignsIn } from './queries.ts';

/** Whether those who must show a second factor do, and who need not. */
export async function signIn({ store: { db }, env }: OpenPatient): Promise<readonly Found[]> {
  try {
    const { requireTwoFactor: asked, origin } = signInSettingsFrom(env);
    return [...required(asked), ...(await without(db, asked)), ...address(origin)];
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    return [wrong(error.message, '请改正这个环境变量，再启动网站。')];
  }
}

function required(asked: readonly Role[]): readonly Found[] {
  const free = (Object.keys(roles) as Role[]).filter((role) => isAdminRole(role) && !asked.includes(role));
  if (!free.length) return [ok(`要求动态码的角色：${asked.map((role) => roles[role]).join('、')}`)];
  const names = free.map((role) => roles[role]).join('、');
  return [notice(`${names}登录不要求动态码`, '请在 GONGKAI_TWO_FACTOR 里写上这些角色。')];
}

async function without(db: OpenPatient['store']['db'], asked: readonly Role[]): Promise<readonly Found[]> {
  const must = (await whoSignsIn(db)).filter((one) =>
    (JSON.parse(one.roles) as Role[]).some((role) => asked.includes(role)),
  );
  const missing = must.filter(({ secondFactor }) => !secondFactor).length;
  if (!missing) return [];
  return [notice(`${missing} 个必须用动态码的账号还没有设置`, '下次登录时会要求设置。请提醒他们尽快登录一次。')];
}

function address(origin: string | null): readonly Found[] {
  if (!origin?.startsWith('http:') || /^http:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/.test(origin)) return [];
  return [notice(`GONGKAI_ORIGIN 是 ${origin}，口令在网上不加密`, '请由代理服务器提供 https，把网址改成 https 开头。')];
}
