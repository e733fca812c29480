import type { FastifyInstance } from 'fastify';

/** One line for each request, after it: the route and not the address, which may hold a code or a state. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, caller } = request;
    const line = {
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      organisation: caller?.organisation,
      actor: caller?.actor,
    };
    // Probes come every few seconds and say nothing while all is well.
    const quiet = reply.statusCode < 400 && /^\/(health|metrics)/.test(line.route);
    request.log[quiet ? 'debug' : reply.statusCode >= 500 ? 'warn' : 'info'](line, 'request');
    done();
  });
}
