import { paths } from '#paths';

/** Where to go after signing in: a page of the desk, whatever the address asked for. */
export function nextIn(asked: unknown): string {
  return typeof asked === 'string' && isOfDesk(asked) ? asked : paths.desk;
}

/** Pages that lead away from where somebody wanted to be. */
const ways = [paths.signIn, paths.signOut];

/** Letters that a path may have and no more: neither another host nor a header can be made of them. */
function isOfDesk(path: string): boolean {
  return (
    /^\/desk(?:[/?][\w\-./~%?&=+,:@!$'()*;]*)?$/.test(path) &&
    !ways.some((way) => path.startsWith(way)) &&
    !path.includes('//')
  );
}
