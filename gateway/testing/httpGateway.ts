import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/index';
import type { Scope } from '../src/access/access.ts';
import type { LimitOptions } from '../src/access/requestLimit.ts';
import { createGateway, type Gateway } from '../src/composition.ts';
import { readConfig } from '../src/config/config.ts';
import type { ConsoleDeps } from '../src/console/site.ts';
import { createApp } from '../src/http/app.ts';
import type { SyncService } from '../src/sync/service.ts';
import type { Sync } from '../src/sync/sync.ts';
import { createTestDatabase } from './postgres.ts';
import { createTestSystem, type TestSystem } from './system.ts';

/** What came back of a request. */
export type Answer = { status: number; headers: Headers; text: string; body: Record<string, unknown> };

export type RequestOptions = {
  method?: string;
  /** Sent as JSON; a text is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
};

export type HttpGateway = {
  url: string;
  gateway: Gateway;
  system: TestSystem;
  emulator: Emulator;
  /** Every log line and every answer so far. */
  readonly seen: string[];
  /** Makes a key. */
  key(organisation: string, ...scopes: Scope[]): Promise<string>;
  /** Sends a request with a key, over HTTP. */
  ask(key: string | undefined, path: string, options?: RequestOptions): Promise<Answer>;
  close(): Promise<void>;
};

export type HttpGatewayOptions = {
  privateHosts?: readonly string[];
  limit?: LimitOptions;
  /** What copies records, in place of the real one. */
  syncEngine?: Sync;
  /** Environment variables besides. */
  env?: Readonly<Record<string, string>>;
  aspire?: EmulatorOptions;
  /** Parts of what the console stands on, */
  console?: Partial<ConsoleDeps>;
  /** and of what tells of syncs. */
  sync?: Partial<SyncService>;
};

/** The whole gateway over real HTTP, on a database of its own, with an emulator as every organisation's Aspire. */
export async function startHttpGateway({
  privateHosts = [],
  limit,
  syncEngine,
  env = {},
  aspire,
  console: more,
  sync: syncParts,
}: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-http-'));
  const system = createTestSystem();
  const emulator = await startEmulator(aspire);
  const config = readConfig({
    ASPIRE_GATEWAY_DATA: folder,
    ASPIRE_GATEWAY_KEY: 'ab'.repeat(32),
    ASPIRE_GATEWAY_PUBLIC_URL: 'https://gateway.example.com',
    ASPIRE_GATEWAY_PRIVATE_HOSTS: privateHosts.join(','),
    ...env,
  });
  const database = await createTestDatabase();
  const gateway = await createGateway(config, {
    system,
    database,
    aspireBaseUrl: () => emulator.url,
    ...(limit ? { limit } : {}),
    ...(syncEngine ? { syncEngine } : {}),
  });
  const { access } = gateway;
  const app = await createApp({
    ...gateway,
    sync: { ...gateway.sync, ...syncParts },
    console: { ...gateway.console, ...more },
    publicUrl: () => config.publicUrl,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const answers: string[] = [];
  return {
    url,
    gateway,
    system,
    emulator,
    get seen() {
      return [...system.lines, ...answers];
    },
    async key(organisation, ...scopes) {
      return (await access.createKey(organisation, { scopes }, 'cli')).key;
    },
    async ask(key, path, { method = 'GET', body, headers = {} } = {}) {
      const sent: Record<string, string> = { ...headers };
      if (key !== undefined) sent.authorization = `Bearer ${key}`;
      if (body !== undefined) sent['content-type'] ??= 'application/json';
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: sent,
        redirect: 'manual',
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      answers.push(text, JSON.stringify([...answer.headers]));
      const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        body: (isJson ? JSON.parse(text) : {}) as Answer['body'],
      };
    },
    async close() {
      await app.close();
      await gateway.close();
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
