import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import pg from 'pg';
import { openEmbedded } from '../src/database/embedded/server.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPool } from '../src/database/pool.ts';
import type { DatabaseConnection } from '../src/database/database.ts';
import { named, templateName } from './databaseName.ts';

declare module 'vitest' {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    postgres: DatabaseConnection;
  }
}

/**
 * One server for the run: the one of `TEST_DATABASE_URL`, or an embedded one in a temporary folder. Its template database has
 * the gateway's tables; every test file copies it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  const folder = mkdtempSync(path.join(tmpdir(), 'aspire-gateway-test-'));
  chmodSync(folder, 0o711);
  const server = url === undefined ? await openEmbedded(folder) : undefined;
  const connection: DatabaseConnection = server?.connection ?? { connectionString: url ?? '' };
  const close = async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(connection);
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('postgres', connection);
  return close;
}

async function makeTemplate(connection: DatabaseConnection): Promise<void> {
  const admin = new pg.Client(connection);
  await admin.connect();
  await admin.query(`drop database if exists ${templateName}`);
  await admin.query(`create database ${templateName}`);
  await admin.end();
  const template = openPool(named(connection, templateName));
  try {
    await migrate(template);
  } finally {
    await template.close();
  }
}
