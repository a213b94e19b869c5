import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Whereabouts } from '#store/open';
import { startPostgres } from '../postgres.ts';

/** A database for storms. */
export interface Place {
  readonly where: Whereabouts;
  /** kills one of the server's processes that works for a writer, if the engine has a server */
  readonly strike: (() => Promise<void>) | null;
  readonly remove: () => Promise<void>;
}

export async function sqlitePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-storm-'));
  return { where: { folder }, strike: null, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server of its own, because its crashes reach all who are connected. Null where there is no PostgreSQL. */
export async function postgresPlace(): Promise<Place | null> {
  const server = await startPostgres();
  if (!server) return null;

  const password = randomBytes(12).toString('hex');
  const roles = ['storm_owner', 'storm_server'].map((role) => `create role ${role} login password '${password}'`);
  for (const statement of [...roles, 'create database storm owner storm_owner']) await ask(server.url, statement);

  const where = {
    folder: '',
    url: as(server.url, 'storm_server', password),
    ownerUrl: as(server.url, 'storm_owner', password),
  };
  return { where, strike: () => strike(server.url), remove: server.stop };
}

/** The server takes the death of any of its processes for a crash, ends the others and recovers. */
async function strike(url: string): Promise<void> {
  const working = `select pid from pg_stat_activity where usename = 'storm_server' order by state, query_start desc`;
  const [one] = await ask(url, working);
  if (one) process.kill(Number(one.pid), 'SIGKILL');
  await recovered(url);
}

async function recovered(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await wait(50);
    try {
      return void (await ask(url, 'select 1'));
    } catch (error) {
      if (tries === 600) throw error;
    }
  }
}

async function ask(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function as(server: string, role: string, password: string): string {
  const url = new URL(server);
  url.username = role;
  url.password = password;
  url.pathname = '/storm';
  return url.href;
}
