import type { Server } from 'node:http';
import { CannotStart } from './settings.ts';

/** The server once it listens. Throws CannotStart, saying what to do. */
export function listening(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new CannotStart(whyNot(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => done(server));
  });
}

/** Where a browser on this machine finds it. */
export function originOf(server: Server): string {
  const address = server.address();
  return `http://localhost:${typeof address === 'object' ? (address?.port ?? '') : (address ?? '')}`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被别的程序占用。请先停掉那个程序，或者换一个端口：PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `没有权限使用端口 ${port}。请换一个 1024 以上的端口，例如：PORT=8000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `这台机器没有地址 ${host}。本机用 127.0.0.1，让别的机器也能打开用 0.0.0.0：HOST=0.0.0.0 npm start`;
  return `端口 ${port} 打不开：${message}`;
}
