import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import type { DeskEnv } from '../session.ts';

export function staffRoutes(_desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>();
}
