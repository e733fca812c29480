import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { describeOperation, searchOperations } from '../../operations/catalog.ts';
import { ndjson, ndjsonLine } from '../../operations/ndjson.ts';
import type { ListPart, Operations } from '../../operations/service.ts';
import { callerOf } from '../callers.ts';
import { bodyOfError } from '../errorReply.ts';
import type { Api } from './route.ts';

const name = z.object({ name: z.string().max(200) });
const search = z.strictObject({
  search: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(500),
  org_id: z.string().optional(),
});
const body = z.strictObject({
  connection: z.string().min(1).max(100),
  input: z.record(z.string(), z.unknown()).default({}),
  dry_run: z.boolean().default(false),
  org_id: z.string().optional(),
});

/** A file of 25 MB in base64. */
const bodyLimit = 36_000_000;
const ndjsonType = 'application/x-ndjson';

/** Every operation of the connector: found, described and run. */
export function operationRoutes(app: Api, operations: Operations): void {
  const common = { security: [{ key: [] }] };
  app.get(
    '/operations',
    { config: { scope: 'read' }, schema: { ...common, summary: 'Search operations', querystring: search } },
    ({ query }) => {
      const found = searchOperations(query.search);
      return { operations: found.slice(0, query.limit), count: found.length };
    },
  );
  app.get(
    '/operations/:name',
    {
      config: { scope: 'read' },
      schema: { ...common, summary: 'Describe an operation: schemas, example, hints', params: name },
    },
    ({ params }) => describeOperation(params.name),
  );
  app.post(
    '/operations/:name',
    {
      bodyLimit,
      config: { scope: 'read' },
      schema: {
        ...common,
        summary: 'Run an operation',
        description:
          'Needs the scope `read`, and for writes `write`. `Idempotency-Key` makes a write happen once. `Accept: application/x-ndjson` gives a list line by line. `dry_run` tells what a write would send and, for an update, what it would change; it writes nothing and needs `read` alone.',
        params: name,
        body,
      },
    },
    async (request, reply) => {
      const { connection, input, dry_run: dryRun } = request.body;
      const idempotencyKey = oneHeader(request, 'idempotency-key');
      const call = { operation: request.params.name, connection, input, idempotencyKey, dryRun };
      if (!oneHeader(request, 'accept')?.includes(ndjsonType)) return operations.run(callerOf(request), call);
      const parts = operations.readInParts(callerOf(request), call);
      // What fails before the first record is still answered with its status.
      const first = await parts.next();
      return reply.type(ndjsonType).send(Readable.from(lines(first, parts)));
    },
  );
}

/** The lines of a list, and `{"error"}` where it breaks off. */
async function* lines(first: IteratorResult<ListPart>, rest: AsyncGenerator<ListPart>): AsyncGenerator<string> {
  let count = 0;
  const parts = async function* () {
    for (let part = first; !part.done; part = await rest.next()) {
      count += part.value.items.length;
      yield part.value;
    }
  };
  try {
    yield* ndjson(parts());
  } catch (thrown) {
    yield ndjsonLine({ error: bodyOfError(thrown), progress: { count } });
  }
}

function oneHeader({ headers }: FastifyRequest, header: string): string | undefined {
  const value = headers[header];
  return typeof value === 'string' ? value : undefined;
}
