import type { FastifyInstance } from 'fastify';

/** Whether one thing that the gateway needs is there, and what is known of it. Never rejects. */
export type Check = () => Promise<{ up: boolean; detail: string }>;

/** How long a check may take until it counts as down. */
const patienceMs = 5_000;

/**
 * `/health/live`: this process answers. `/health/ready`: it can serve, and what is down if not. Before it stops it is live but
 * no longer ready, so that a load balancer sends nothing new.
 */
export function healthRoutes(
  app: FastifyInstance,
  checks: Readonly<Record<string, Check>>,
  isStopping: () => boolean,
): void {
  app.get('/health/live', { schema: { summary: 'Whether the process runs' } }, () => ({ status: 'ok' }));
  app.get(
    '/health/ready',
    { schema: { summary: 'Whether it can serve, and what is down' } },
    async (_request, reply) => {
      const entries = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await withPatience(check)] as const),
      );
      const down = entries.filter(([, { up }]) => !up).map(([name]) => name);
      const status = isStopping() ? 'stopping' : down.length > 0 ? 'down' : 'ok';
      return reply.code(status === 'ok' ? 200 : 503).send({ status, down, checks: Object.fromEntries(entries) });
    },
  );
}

async function withPatience(check: Check): ReturnType<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Awaited<ReturnType<Check>>>((resolve) => {
    timer = setTimeout(() => resolve({ up: false, detail: `no answer within ${patienceMs / 1000} s` }), patienceMs);
  });
  try {
    return await Promise.race([check().catch(() => ({ up: false, detail: 'the check failed' })), late]);
  } finally {
    clearTimeout(timer);
  }
}
