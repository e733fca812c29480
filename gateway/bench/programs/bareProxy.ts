import replyFrom from '@fastify/reply-from';
import Fastify from 'fastify';
import { createEgress } from '../../src/providers/egress.ts';
import { programOptions, serveCommands } from '../harness/program.ts';

// `@fastify/reply-from` with the gateway's own agent, and nothing else.
const { upstream } = programOptions<{ upstream: string }>();
const egress = createEgress([new URL(upstream).host]);
const app = Fastify();
await app.register(replyFrom, { base: upstream, undici: egress.agentFor(new URL(upstream)) });
app.get('/*', (request, reply) => reply.from(request.url));
const url = await app.listen({ host: '127.0.0.1', port: 0 });
serveCommands({ url }, {}, async () => {
  await app.close();
  await egress.close();
});
