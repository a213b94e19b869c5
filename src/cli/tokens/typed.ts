import { type Call, exit, Mistyped } from '../command.ts';

/** An option that must be there. */
export function needed({ options }: Call, name: string): string {
  const value = options.get(name);
  if (typeof value !== 'string' || !value.trim()) throw new Mistyped(`请写 --${name}。`);
  return value;
}

/** What an option that may be typed several times was given. */
export function manyOf({ options }: Call, name: string): readonly string[] {
  const value = options.get(name);
  return typeof value === 'string' ? value.split(',').filter(Boolean) : [];
}

/** Tells why something was not done. */
export function refusedBy({ io }: Call, { says }: { readonly says: string }): number {
  io.tell(`${says}\n`);
  return exit.errorsFound;
}
