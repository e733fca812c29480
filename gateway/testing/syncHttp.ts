import { setTimeout as sleep } from 'node:timers/promises';
import { startHttpGateway, type Answer, type HttpGateway, type HttpGatewayOptions } from './httpGateway.ts';
import { createScriptedSync, type ScriptedSync } from './scriptedSync.ts';

export type SyncHttp = HttpGateway & {
  readonly engine: ScriptedSync;
  /** Makes a connection of an organisation to the emulator. */
  connect(organisation: string, name: string): Promise<void>;
  /** What `GET /api/sync` says about one resource. */
  statusOf(key: string, connection: string, resource: string): Promise<Record<string, unknown> | undefined>;
  /** Waits until something holds. */
  until(condition: () => Promise<boolean> | boolean): Promise<void>;
  post(key: string, path: string, body?: unknown): Promise<Answer>;
};

/** The whole gateway over HTTP, with its queue, and a sync that does what a test tells it. */
export async function startSyncHttp(options: HttpGatewayOptions = {}): Promise<SyncHttp> {
  const engine = createScriptedSync();
  const http = await startHttpGateway({ ...options, syncEngine: engine });
  await http.gateway.startJobs();
  return {
    ...http,
    engine,
    get seen() {
      return http.seen;
    },
    async connect(organisation, name) {
      const { clientId, secret } = http.emulator.credentials;
      await http.gateway.connections.create(
        { organisation, actor: 'cli', scopes: ['read', 'write'] },
        {
          connection_name: name,
          provider: 'aspire',
          environment: 'demo',
          oauth_flow_type: 'client_credentials',
          client_id: clientId,
          client_secret: secret,
        },
      );
    },
    async statusOf(key, connection, resource) {
      const { body } = await http.ask(key, `/api/sync?connection=${connection}`);
      return (body.syncs as Record<string, unknown>[]).find((one) => one.resource === resource);
    },
    async until(condition) {
      while (!(await condition())) await sleep(50);
    },
    post: (key, path, body) => http.ask(key, path, { method: 'POST', body }),
  };
}
