import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { adminPrefix } from '../admin/adminRoutes';
import type { EmulatorContext } from '../admin/emulatorContext';

/**
 * Keeps the web pages that a browser on this machine shows out of the emulator.
 *
 * - The admin routes answer 403 to another origin than the emulator's own. A simple request, such as a POST of text/plain,
 *   needs no consent of the server: any page could send one.
 * - The admin routes and the status page answer 403 to a host that is not this machine. In a DNS rebinding attack a page's
 *   own host name leads to 127.0.0.1, so the browser takes the emulator for the page's server.
 * - The API does the same for requests that name their origin, so that no such page logs in. Programs may use any host: one
 *   that has the emulator for its proxy names Aspire's.
 * - Pages of other origins may call the API only if `corsOrigins` names them.
 */
export function addWebAccess(app: FastifyInstance, { settings }: EmulatorContext): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const route = request.routeOptions.url ?? '';
    const isPage = route === adminPrefix;
    const isAdmin = route.startsWith(adminPrefix) && !isPage;
    const mayUseHost = isThisMachine(request.headers.host) || !(isAdmin || isPage || origin !== undefined);
    if (!mayUseHost) return refuse(reply, `as the host "${request.headers.host ?? ''}"`);
    if (isAdmin && isForeignPage(request)) return refuse(reply, `for a page of ${origin ?? 'another site'}`);
    if (isAdmin || origin === undefined || !settings.corsOrigins.includes(origin)) return undefined;
    return allow(origin, request, reply);
  });
}

function isForeignPage({ headers: { origin, host, 'sec-fetch-site': site } }: FastifyRequest): boolean {
  if (origin !== undefined) return origin.toLowerCase() !== `http://${host?.toLowerCase()}`;
  // A browser does not name the origin of a GET for an image or a script.
  return site === 'cross-site' || site === 'same-site';
}

/** Whether a Host header names this machine, with any port: a tunnel may change that. */
function isThisMachine(host = ''): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
}

function refuse(reply: FastifyReply, how: string): FastifyReply {
  return reply.code(403).send({ error: `The emulator does not answer ${how}: see emulator/README.md.` });
}

/** Allows a page to read the reply, and answers the question that a browser sends before the call. */
function allow(origin: string, { method, headers }: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  // On the raw response, since faults write that one.
  reply.raw.setHeader('access-control-allow-origin', origin);
  reply.raw.setHeader('vary', 'origin');
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return undefined;
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
    })
    .send();
}
