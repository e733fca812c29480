import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { GatewayError } from '../../errors.ts';
import { describeOperation, findOperation, searchOperations } from '../../operations/catalog.ts';
import { ndjson, startingWith } from '../../operations/ndjson.ts';
import type { Operations } from '../../operations/service.ts';
import type { UploadedFile } from '../../operations/uploads.ts';
import { callerOf } from '../callers.ts';
import { bodyOfError } from '../errorReply.ts';
import { readForm } from '../multipart.ts';
import { sendFile } from '../sendFile.ts';
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
const octets = 'application/octet-stream';
const download = z.object({ download: z.string().max(10).optional() });

/* eslint-disable @typescript-eslint/consistent-type-definitions -- only an interface adds to Fastify's own */
declare module 'fastify' {
  interface FastifyRequest {
    /** What came along in a form. */
    files?: readonly UploadedFile[];
  }
}
/* eslint-enable @typescript-eslint/consistent-type-definitions */

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
  // A scope of its own: forms are for operations only.
  void app.register((scope, _options, done) => {
    const forms = scope.withTypeProvider<ZodTypeProvider>();
    acceptForms(forms);
    runRoute(forms, operations);
    done();
  });
}

function runRoute(app: Api, operations: Operations): void {
  app.post(
    '/operations/:name',
    {
      bodyLimit,
      config: { scope: 'read', bodySeconds: 300 },
      schema: {
        security: [{ key: [] }],
        summary: 'Run an operation',
        description: [
          'Needs the scope `read`, and for writes `write`. `Idempotency-Key` makes a write happen once.',
          '`Accept: application/x-ndjson` gives a list line by line, `Accept: application/octet-stream` or `?download` the file itself.',
          'A body of `multipart/form-data` has the parts `connection`, `input` (JSON) and files, each named by its field.',
          '`dry_run` tells what a write would send and, for an update, what it would change; it writes nothing and needs `read` alone.',
        ].join(' '),
        params: name,
        querystring: download,
        body,
      },
    },
    async (request, reply) => {
      const { connection, input, dry_run: dryRun } = request.body;
      const caller = callerOf(request);
      const idempotencyKey = oneHeader(request, 'idempotency-key');
      const { files } = request;
      const call = { operation: request.params.name, connection, input, idempotencyKey, dryRun, files };
      const accept = oneHeader(request, 'accept') ?? '';
      const isAsked = request.query.download !== undefined;
      if (findOperation(call.operation).kind === 'downloadFile' && (isAsked || accept.includes(octets)))
        return sendFile(reply, (storeFile) => operations.run(caller, { ...call, storeFile }));
      if (isAsked) throw givesNone(call.operation);
      if (!accept.includes(ndjsonType))
        return operations.run(caller, { ...call, storeFile: operations.links.store(caller, call) });
      const parts = operations.readInParts(caller, call);
      // What fails before the first record is still answered with its status.
      const first = await parts.next();
      return reply.type(ndjsonType).send(Readable.from(ndjson(startingWith(first, parts), { errorOf: bodyOfError })));
    },
  );
}

/** Bodies of multipart/form-data: the fields become the body, the files lie beside it. */
function acceptForms(app: Api): void {
  app.decorateRequest('files');
  app.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, payload: IncomingMessage) => {
    const { fields, files } = await readForm(payload);
    request.files = files;
    return fields;
  });
}

function givesNone(operation: string): GatewayError {
  const message = `${operation} gives no file: leave download out`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'download', message }] });
}

function oneHeader({ headers }: FastifyRequest, header: string): string | undefined {
  const value = headers[header];
  return typeof value === 'string' ? value : undefined;
}
