import { type Found, ok, wrong } from './finding.ts';

const LEAST = 26;

export function node(): readonly Found[] {
  const { node: version } = process.versions;
  if (Number(version.split('.')[0]) >= LEAST) return [ok(`Node ${version}`)];
  return [wrong(`Node ${version} 太旧`, `请改用 Node ${LEAST} 或更新的版本，或者重新安装 gongkai，它自带 Node。`)];
}
