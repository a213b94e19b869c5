import { openSignIn } from '#agencies/sign-in';
import { signInSecret } from '#agencies/sign-in/secret';
import { BadSetting, signInSettingsFrom } from '#agencies/sign-in/settings-from';
import type { SignIn } from '#agencies/sign-in/types';
import type { Registry } from '#agencies/types';
import { CannotStart } from './settings.ts';

interface Setting {
  readonly demo: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Sign-in as this process is set up. In a demonstration nobody needs an authenticator. Throws CannotStart. */
export async function openSignInOf(registry: Registry, { demo, env }: Setting): Promise<SignIn> {
  const settings = settingsFrom(env);
  return openSignIn({
    ledger: registry,
    secret: await signInSecret(registry),
    settings: demo ? { ...settings, requireTwoFactor: [] } : settings,
  });
}

function settingsFrom(env: Setting['env']) {
  try {
    return signInSettingsFrom(env);
  } catch (error) {
    throw error instanceof BadSetting ? new CannotStart(error.message, { cause: error }) : error;
  }
}
