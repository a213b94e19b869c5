import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { postgresConnection } from './dialects/postgres.ts';
import { openStore } from './open.ts';
import { type Database, EMPTY, NOW, WIPE } from './sample-database.ts';

/** The URL of a superuser on a server that tests may make databases and roles on. */
export const testServer = process.env.GONGKAI_TEST_POSTGRES;

/** Takes back what was made, newest first. */
const undo: (() => Promise<void>)[] = [];

/** A database with an owner and a role that serves, as an installation has them. */
export async function newPostgres(): Promise<Database> {
  const name = `gongkai_test_${randomBytes(6).toString('hex')}`;
  const [owner, server] = [`${name}_owner`, `${name}_server`];
  const password = randomBytes(12).toString('hex');
  const as = (role: string) => urlOf(name, role, password);

  await onServer(
    `create role ${owner} login password '${password}'`,
    `create role ${server} login password '${password}'`,
  );
  undo.push(() => onServer(`drop role ${owner}`, `drop role ${server}`));
  await onServer(`create database ${name} owner ${owner}`);
  undo.push(() => onServer(`drop database ${name} with (force)`));
  const admin = await connected(urlOf(name));
  undo.push(() => admin.end());

  const where = { folder: '', url: as(server), ownerUrl: as(owner) };
  return {
    open: () => openStore(where, NOW),
    connect: () => postgresConnection(where.ownerUrl),
    where,
    empty: async () => void (await admin.query(EMPTY)),
    wipe: async () => void (await admin.query(WIPE)),
  };
}

export async function endPostgres(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

async function onServer(...statements: readonly string[]): Promise<void> {
  const client = await connected(urlOf());
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client(url);
  await client.connect();
  return client;
}

/** The server's URL with another database, role and password. */
function urlOf(database?: string, role?: string, password?: string): string {
  const url = new URL(testServer ?? '');
  if (database) url.pathname = `/${database}`;
  if (role) url.username = role;
  if (password) url.password = password;
  return url.href;
}
