import type { Context } from 'hono';
import { paths } from '#paths';
import { problem } from './problem.ts';

const MACHINES = '/api';

/** Whether a program asks: it is told of trouble in its own format, and gets no page. */
export function isForMachines(c: Context): boolean {
  return c.req.path === MACHINES || c.req.path.startsWith(`${MACHINES}/`);
}

/** 500: our own mistake; the number leads the operator to what is in the log. */
export function failed(id: string): Response {
  return problem(500, {
    detail: `这是程序的错。可以用同一个 Idempotency-Key 再试一次；仍然不行，请把编号 ${id} 告诉网站管理人员。`,
  });
}

/** 404: no operation has this path. */
export function nothingThere(): Response {
  return problem(404, { detail: `没有这个接口，请对照 ${paths.openApi} 里的路径和方法。` });
}
