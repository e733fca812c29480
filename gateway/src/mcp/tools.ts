import {
  McpServer,
  type CallToolResult,
  type McpServerFactory,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Caller } from '../access/access.ts';
import type { ConnectionService } from '../connections/types.ts';
import { errorBody, GatewayError } from '../errors.ts';
import { describeOperation, findOperation, searchOperations } from '../operations/catalog.ts';
import type { Operations } from '../operations/service.ts';
import { cutToSize } from './cutToSize.ts';

export type McpDeps = {
  connections: Pick<ConnectionService, 'list' | 'get'>;
  operations: Operations;
  /** Whom calls over stdio act for; over HTTP the API key decides. */
  local?: Caller;
  log: { error(fields: object, text: string): void };
};

const instructions = `Work with Aspire (business software of landscaping companies). Find an operation with search_operations,
read its input with describe_operation, then run it with run_read or run_write. Ids come from other operations: search for lists.
list_connections names the connections. An error names what is wrong and what to do; correct the input and call again.`;

const error = z.looseObject({ code: z.string(), message: z.string() }).optional();
const connection = z.string().min(1).max(100).describe('A name of list_connections');
const operation = z.string().min(1).max(200).describe('A name of search_operations, such as properties_get');
const input = z.record(z.string(), z.unknown()).default({}).describe("By the operation's input_schema");
const ran = z.object({
  output: z.looseObject({}).optional(),
  cut: z.looseObject({ shown: z.number(), of: z.number(), hint: z.string() }).optional(),
  error,
});
const reads = { readOnlyHint: true, openWorldHint: false } as const;

/** Six tools to find, read and write: one for each of the 250 operations would fill a model's memory before its work began. */
export function createTools({ connections, operations, local, log }: McpDeps): McpServerFactory {
  return () => {
    const server = new McpServer({ name: 'aspire-gateway', version: '1.0.0' }, { instructions });

    /** Runs a tool's work; a failure becomes a result that a model can act on, with the code of the other faces. */
    const answer = async (
      context: ServerContext,
      work: (caller: Caller) => Promise<Record<string, unknown>>,
    ): Promise<CallToolResult> => {
      try {
        return toResult(await work(callerOf(context, local)));
      } catch (thrown) {
        if (!(thrown instanceof GatewayError) || thrown.code === 'bug') log.error({ err: thrown }, 'fault');
        return { ...toResult({ error: errorBody(thrown) }), isError: true };
      }
    };

    server.registerTool(
      'list_connections',
      {
        title: 'List connections',
        description: 'The connections that may be used, with their status.',
        inputSchema: z.object({ after: z.string().optional().describe('next of the call before') }),
        outputSchema: z.object({
          connections: z.array(z.looseObject({})).optional(),
          next: z.string().optional(),
          error,
        }),
        annotations: reads,
      },
      ({ after }, context) =>
        answer(context, async (caller) => {
          const { connections: found, next } = await connections.list(caller, {
            limit: 100,
            ...(after ? { after } : {}),
          });
          return { connections: found, ...(next === undefined ? {} : { next }) };
        }),
    );
    server.registerTool(
      'show_connection',
      {
        title: 'Show a connection',
        description: 'One connection in detail: environment, status, why it failed, when its token ends.',
        inputSchema: z.object({ connection }),
        outputSchema: z.object({ connection: z.looseObject({}).optional(), error }),
        annotations: reads,
      },
      ({ connection: name }, context) =>
        answer(context, async (caller) => ({ connection: await connections.get(caller, name) })),
    );
    server.registerTool(
      'search_operations',
      {
        title: 'Search operations',
        description: 'Operations that fit all words, the best first. Words such as: create property, list invoices.',
        inputSchema: z.object({
          words: z.string().max(200),
          limit: z.number().int().min(1).max(50).default(10),
        }),
        outputSchema: z.object({
          operations: z.array(z.looseObject({})).optional(),
          count: z.number().optional(),
          error,
        }),
        annotations: reads,
      },
      ({ words, limit }, context) =>
        answer(context, () => {
          const found = searchOperations(words);
          return Promise.resolve({ operations: found.slice(0, limit), count: found.length });
        }),
    );
    server.registerTool(
      'describe_operation',
      {
        title: 'Describe an operation',
        description: 'The JSON Schemas of its input and output, an example, whether it writes and may be repeated.',
        inputSchema: z.object({ operation }),
        outputSchema: z.object({ operation: z.looseObject({}).optional(), error }),
        annotations: reads,
      },
      ({ operation: name }, context) => answer(context, async () => ({ operation: await describeOperation(name) })),
    );
    server.registerTool(
      'run_read',
      {
        title: 'Run an operation that reads',
        description: 'Runs an operation that changes nothing. Long results are cut; cut says how to get the rest.',
        inputSchema: z.object({ operation, connection, input }),
        outputSchema: ran,
        annotations: { readOnlyHint: true, openWorldHint: true },
      },
      (call, context) =>
        answer(context, async (caller) => {
          if (findOperation(call.operation).writes) throw wrongTool(call.operation);
          return cutToSize(await operations.run(caller, call));
        }),
    );
    server.registerTool(
      'run_write',
      {
        title: 'Run an operation that writes',
        description: 'Creates, changes or deletes in Aspire. Show the person what will be written before you call it.',
        inputSchema: z.object({
          operation,
          connection,
          input,
          idempotency_key: z
            .string()
            .optional()
            .describe('The same key never writes twice; a new one for each new write'),
          confirm_production: z.boolean().default(false).describe('true only after a person agreed to this very write'),
        }),
        outputSchema: ran,
        annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
      },
      ({ idempotency_key: idempotencyKey, confirm_production: isConfirmed, ...call }, context) =>
        answer(context, async (caller) => {
          if (!context.http && !caller.scopes.includes('write')) throw readOnly();
          const { environment } = await operations.targetOf(caller.organisation, call.connection);
          if (environment === 'production' && findOperation(call.operation).writes && !isConfirmed)
            throw unconfirmed(call.connection);
          return cutToSize(await operations.run(caller, { ...call, idempotencyKey }));
        }),
    );
    return server;
  };
}

function toResult(structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

function callerOf({ http }: ServerContext, local: Caller | undefined): Caller {
  const caller = http ? (http.authInfo?.extra?.caller as Caller | undefined) : local;
  if (!caller) throw new GatewayError('unauthenticated', 'There is no API key.');
  return caller;
}

function wrongTool(name: string): GatewayError {
  const message = `${name} writes: use run_write`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'operation', message }] });
}

function readOnly(): GatewayError {
  return new GatewayError('forbidden', 'This server only reads. Start it with aspire-gateway mcp --allow-writes.');
}

function unconfirmed(name: string): GatewayError {
  const message = `"${name}" is a production company: show the person what will be written, and set confirm_production to true once they agree`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'confirm_production', message }] });
}
