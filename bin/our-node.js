// Plain JavaScript, like all of bin: an older Node must understand it.
import { spawn } from 'node:child_process';
import * as module from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 26;
/** Code compiled once starts twice as fast; where nothing can be written, it is compiled each time. */
const cache = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/.cache/gongkai/code');

/** Runs a file: in this process where its Node is new enough, else on the Node that came with the package. */
export async function run(file, args) {
  if (Number.parseInt(process.versions.node, 10) < needed) return handOver(file, args);
  module.enableCompileCache(cache);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

/** Ends as the other Node ends, and passes signals on to it. */
function handOver(file, args) {
  const node = carriedNode();
  if (!node) {
    console.error(`公开需要 Node.js ${needed} 或更高版本，本机为 ${process.versions.node}。请升级 Node.js 后重试。`);
    process.exitCode = 2;
    return;
  }
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  const env = { NODE_COMPILE_CACHE: cache, ...process.env, PATH };
  const child = spawn(node, [file, ...args], { stdio: 'inherit', env });
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
    const home = dirname(module.createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(home, 'bin', windows ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}
