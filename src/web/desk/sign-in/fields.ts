import type { Context } from 'hono';

type Name = 'username' | 'password' | 'code' | 'recovery' | 'next' | 'csrf';

/** What was typed; blanks around a password are part of it. */
export async function fieldsOf(c: Context): Promise<Readonly<Record<Name, string>>> {
  const form = await c.req.parseBody();
  const text = (name: Name) => (typeof form[name] === 'string' ? form[name] : '');
  return {
    username: text('username').trim(),
    password: text('password'),
    code: text('code').trim(),
    recovery: text('recovery').trim(),
    next: text('next'),
    csrf: text('csrf'),
  };
}
