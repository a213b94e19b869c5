import { roles } from '#agencies/roles';
import { PASSWORD } from './make.ts';
import { places } from './world.ts';

const SHOWN = 2;

/** Who can sign in, as the server prints it when it starts: the first agencies whole, of the others how they are made. */
export function accountLines(): readonly string[] {
  const lines = places
    .slice(0, SHOWN)
    .flatMap(({ facts, people }) => [
      `  ${facts.name}`,
      ...people.map(
        ({ username, name, roles: held }) =>
          `    ${username.padEnd(8)} ${name}　${held.map((role) => roles[role]).join('、')}`,
      ),
    ]);
  const [, , third] = places;
  const others = third ? [`  其他单位：${third.people.map(({ username }) => username).join('、')} 等`] : [];
  return [`演示账号（口令都是 ${PASSWORD}）：`, ...lines, ...others];
}
