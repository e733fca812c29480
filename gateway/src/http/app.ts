import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { readFileSync } from 'node:fs';
import type { Access } from '../access/access.ts';
import type { ConnectionService } from '../connections/types.ts';
import { consoleRoutes } from '../console/routes.ts';
import type { ConsoleDeps } from '../console/site.ts';
import { GatewayError } from '../errors.ts';
import { mcpRoutes } from '../mcp/routes.ts';
import { createScopesKnown } from '../mcp/scopesKnown.ts';
import type { Operations } from '../operations/service.ts';
import { proxyRoutes } from '../proxy/routes.ts';
import type { ProxyDeps } from '../proxy/forward.ts';
import type { SyncService } from '../sync/service.ts';
import type { System } from '../system.ts';
import { authenticateCallers, callerOf } from './callers.ts';
import { sendError } from './errorReply.ts';
import { healthRoutes, type Check } from './health.ts';
import { logRequests } from './logRequests.ts';
import { apiDescription, tryPage } from './openapi.ts';
import { callbackRoutes } from './routes/callback.ts';
import { fileRoutes } from './routes/files.ts';
import { connectionRoutes } from './routes/connections.ts';
import { compileValidator } from './routes/route.ts';
import { sweepRoutes } from './routes/sweeps.ts';
import { operationRoutes } from './routes/operations.ts';
import { syncRoutes } from './routes/sync.ts';
import { workflowRoutes } from './routes/workflows.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { parseStrictJson } from './strictJson.ts';

export type AppDeps = {
  system: System;
  access: Access;
  connections: ConnectionService;
  checks: Readonly<Record<string, Check>>;
  metrics: {
    /** What Prometheus reads. */
    text(): Promise<{ contentType: string; text: string }>;
  };
  proxy: ProxyDeps;
  operations: Operations;
  sync: SyncService;
  console: ConsoleDeps;
  /** Where browsers reach the gateway, once that is known. */
  publicUrl?: () => string | undefined;
  tls?: { certFile: string; keyFile: string };
};

/** Bodies of connections are small; 1 MB leaves room for long settings. */
const bodyLimit = 1_048_576;

/** The gateway over HTTP: every route, without listening yet. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const { system, access, connections, checks, metrics, proxy, operations, sync, tls, publicUrl } = deps;
  let stopping = false;
  const https = tls ? { cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) } : null;
  const app = Fastify({
    ...(https ? { https } : {}),
    loggerInstance: system.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    // For what is forwarded, which may be large; limitBodyTime ends all others sooner.
    requestTimeout: 3_600_000,
    routerOptions: { maxParamLength: 500 },
    // A request that comes while the app closes is still answered; the load balancer was told by /health/ready.
    return503OnClosing: false,
    genReqId: requestIds(system),
  } as object) as unknown as FastifyInstance;
  app.setValidatorCompiler(compileValidator);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) =>
    sendError(new GatewayError('not_found', 'There is no such address. /docs lists what there is.'), request, reply),
  );
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, done) => {
    // POST without a body, by clients that send the header all the same.
    if (body === '') return done(null, undefined);
    try {
      done(null, parseStrictJson(String(body)));
    } catch (error) {
      done(new GatewayError('invalid_input', `The body ${(error as Error).message}.`), undefined);
    }
  });
  app.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  // Answers hold tokens and names of connections: nobody on the way keeps them.
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    done();
  });
  logRequests(app);
  limitBodyTime(app);
  // Browsers reach http on loopback, and must be able to.
  const contentSecurityPolicy = { directives: { upgradeInsecureRequests: null } };
  await setSecurityHeaders(app, { contentSecurityPolicy, strictTransportSecurity: tls !== undefined });
  await apiDescription(app);
  authenticateCallers(app, access);

  const api = app.withTypeProvider<ZodTypeProvider>();
  healthRoutes(app, checks, () => stopping);
  app.get('/metrics', { schema: { summary: 'Metrics for Prometheus' } }, async (_request, reply) => {
    const { contentType, text } = await metrics.text();
    return reply.type(contentType).send(text);
  });
  tryPage(app);
  callbackRoutes(api, connections);
  connectionRoutes(api, connections);
  workflowRoutes(api, connections);
  sweepRoutes(api, connections);
  operationRoutes(api, operations);
  syncRoutes(api, sync);
  fileRoutes(api, { operations, access });
  consoleRoutes(app, deps.console);
  mcpRoutes(app, {
    connections,
    operations,
    sync,
    callerOf,
    scopesKnown: createScopesKnown(system.now),
    publicUrl: () => publicUrl?.(),
  });
  proxyRoutes(app, { ...proxy, access, callerOf });
  await app.ready();
  return app;
}

/** Ids that no other replica gives: random once for the process, then counted. */
function requestIds({ randomBytes }: System): () => string {
  const process = randomBytes(8).toString('hex');
  let count = 0;
  return () => `${process}-${++count}`;
}

/** Cuts a request to the gateway itself whose body does not come. */
function limitBodyTime(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    if (!routeOptions.config.isForwarded && !raw.complete) {
      const seconds = routeOptions.config.bodySeconds ?? 30;
      const timer = setTimeout(() => raw.complete || raw.destroy(), seconds * 1000).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
