import { paths } from '#paths';

/** Where to go after signing in: a page of the desk, whatever the address asked for. */
export function nextIn(asked: unknown): string {
  return typeof asked === 'string' && isOfDesk(asked) ? asked : paths.desk;
}

/** Letters that a path may have and no more: neither another host nor a header can be made of them. */
function isOfDesk(path: string): boolean {
  return (
    /^\/desk(?:[/?][\w\-./~%?&=+,:@!$'()*;]*)?$/.test(path) && !path.startsWith(paths.signIn) && !path.includes('//')
  );
}
