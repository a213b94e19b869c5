#!/usr/bin/env node
// Plain JavaScript, because it is the one file that an older Node must understand.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 26;
const own = fileURLToPath(import.meta.url);
const root = join(dirname(own), '..');

if (Number.parseInt(process.versions.node, 10) >= needed) await import(main());
else withOurNode();

/** The packed program, or the source where it runs from the repository. */
function main() {
  const packed = join(root, 'dist/main.js');
  return pathToFileURL(existsSync(packed) ? packed : join(root, 'src/main.ts')).href;
}

/** Hands over to the Node that came with the package, and ends as it ends. */
function withOurNode() {
  const node = carriedNode();
  if (!node) {
    console.error(`公开需要 Node.js ${needed} 或更高版本，本机为 ${process.versions.node}。请升级 Node.js 后重试。`);
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, [own, ...process.argv.slice(2)], { stdio: 'inherit' });
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
    const home = dirname(createRequire(own).resolve(`${name}/package.json`));
    return join(home, 'bin', windows ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}
