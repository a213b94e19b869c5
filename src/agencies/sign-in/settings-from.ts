import { adminRoles, isRole, type Role } from '../roles.ts';
import { IDLE_MINUTES, LONGEST_HOURS, type SignInSettings, type SingleSignOn } from './settings.ts';

/** A setting that cannot be; `message` says what to write instead. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * `GONGKAI_ORIGIN`, `GONGKAI_IDLE_MINUTES`, `GONGKAI_SESSION_HOURS`, `GONGKAI_TWO_FACTOR` (roles, or `none`) and
 * `GONGKAI_OIDC_…`. Throws BadSetting.
 */
export function signInSettingsFrom(env: Env): SignInSettings {
  const origin = originFrom(env.GONGKAI_ORIGIN);
  return {
    origin,
    idleMinutes: whole(env, 'GONGKAI_IDLE_MINUTES', IDLE_MINUTES),
    longestHours: whole(env, 'GONGKAI_SESSION_HOURS', LONGEST_HOURS),
    requireTwoFactor: rolesFrom(env.GONGKAI_TWO_FACTOR),
    singleSignOn: singleSignOnFrom(env, origin),
  };
}

function originFrom(typed: string | undefined): string | null {
  if (!typed) return null;
  const url = URL.parse(typed);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new BadSetting(`GONGKAI_ORIGIN 要写网站的网址，例如 https://gk.example.cn，不能是“${typed}”。`);
}

function whole(env: Env, name: string, otherwise: number): number {
  const typed = env[name];
  if (!typed) return otherwise;
  if (/^[1-9]\d{0,4}$/.test(typed)) return Number(typed);
  throw new BadSetting(`${name} 要写大于 0 的整数，不能是“${typed}”。`);
}

function rolesFrom(typed: string | undefined): readonly Role[] {
  if (!typed) return adminRoles;
  if (typed === 'none') return [];
  return typed.split(',').map((name) => {
    const role = name.trim();
    if (isRole(role)) return role;
    throw new BadSetting(`GONGKAI_TWO_FACTOR 里的“${role}”不是角色。写角色的英文名，用逗号隔开，或者写 none。`);
  });
}

function singleSignOnFrom(env: Env, origin: string | null): SingleSignOn | null {
  if (!env.GONGKAI_OIDC_ISSUER) return null;

  const missing = ['GONGKAI_OIDC_CLIENT_ID', 'GONGKAI_OIDC_CLIENT_SECRET'].filter((name) => !env[name]);
  if (missing.length) throw new BadSetting(`接入统一身份认证还要写 ${missing.join('、')}。`);
  if (!origin) throw new BadSetting('接入统一身份认证还要写 GONGKAI_ORIGIN：认证以后要回到这个网址。');
  return {
    issuer: env.GONGKAI_OIDC_ISSUER.replace(/\/+$/, ''),
    clientId: env.GONGKAI_OIDC_CLIENT_ID ?? '',
    clientSecret: env.GONGKAI_OIDC_CLIENT_SECRET ?? '',
    name: env.GONGKAI_OIDC_NAME || '统一身份认证',
    claim: env.GONGKAI_OIDC_CLAIM || 'preferred_username',
  };
}
