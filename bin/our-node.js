// Plain JavaScript, like all of bin: an older Node must understand it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const needed = 26;

/** Runs a module: in this process where its Node is new enough, else on the Node that came with the package. */
export async function run(module, args) {
  if (Number.parseInt(process.versions.node, 10) < needed) return handOver(module, args);
  process.argv = [process.execPath, module, ...args];
  await import(pathToFileURL(module).href);
}

/** Ends as the other Node ends, and passes signals on to it. */
function handOver(module, args) {
  const node = carriedNode();
  if (!node) {
    console.error(`公开需要 Node.js ${needed} 或更高版本，本机为 ${process.versions.node}。请升级 Node.js 后重试。`);
    process.exitCode = 2;
    return;
  }
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [module, ...args], { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // Ctrl-C on a terminal reaches the child by itself.
  const reachesChild = (signal) => signal === 'SIGINT' && process.stdin.isTTY;
  for (const signal of signals) process.on(signal, () => reachesChild(signal) || child.kill(signal));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}

function carriedNode() {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  try {
    const home = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(home, 'bin', windows ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}
