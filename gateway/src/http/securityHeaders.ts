import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

/**
 * Gives each answer the headers of helmet. They are the same for all, so that they are taken from one answer and not made for each.
 */
export async function setSecurityHeaders(app: FastifyInstance, options: FastifyHelmetOptions): Promise<void> {
  const sample = Fastify();
  await sample.register(helmet, options);
  sample.get('/', (_request, reply) => reply.raw.getHeaders());
  const headers = (await sample.inject('/')).json<Record<string, string>>();
  await sample.close();
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
