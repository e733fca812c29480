import { z } from 'zod';
import { describeOperation, searchOperations } from '../../operations/catalog.ts';
import { connectionNamed } from '../connectionNamed.ts';
import { defineTool, looks, type Tool } from '../tool.ts';
import { connection, operation } from './fields.ts';

const listConnections = defineTool({
  name: 'list_connections',
  title: 'List connections',
  description: 'The connections that may be used, with their status.',
  scope: 'read',
  annotations: looks,
  input: z.strictObject({ after: z.string().optional().describe('next of the result before') }),
  output: z.object({ connections: z.array(z.looseObject({})).optional(), next: z.string().optional() }),
  async run({ after }, { caller, deps: { connections } }) {
    const { connections: found, next } = await connections.list(caller, { limit: 100, ...(after ? { after } : {}) });
    return { connections: found, ...(next === undefined ? {} : { next }) };
  },
});

const showConnection = defineTool({
  name: 'show_connection',
  title: 'Show a connection',
  description:
    'One connection in detail: environment, status, why it failed, when its token ends, and which operations Aspire refused it of late.',
  scope: 'read',
  annotations: looks,
  input: z.strictObject({ connection }),
  output: z.object({
    connection: z.looseObject({}).optional(),
    refused_operations: z
      .array(z.string())
      .optional()
      .describe("Its API client in Aspire lacks these operations' scopes"),
  }),
  async run({ connection: name }, { caller, deps: { connections, scopesKnown } }) {
    const found = await connections.get(caller, name);
    const refused = [...scopesKnown.missing(caller.organisation, found.connection_name)].sort();
    return { connection: found, ...(refused.length > 0 ? { refused_operations: refused } : {}) };
  },
});

const search = defineTool({
  name: 'search_operations',
  title: 'Search operations',
  description: 'Operations that fit all words, the best first. Words such as: create property, list invoices.',
  scope: 'read',
  annotations: looks,
  input: z.strictObject({
    words: z.string().max(200),
    limit: z.number().int().min(1).max(50).default(10),
    connection: connection.optional().describe('Leaves out what Aspire refused this connection of late'),
  }),
  output: z.object({
    operations: z.array(z.looseObject({})).optional(),
    count: z.number().optional().describe('How many fit, shown or not'),
    left_out_writes: z
      .number()
      .optional()
      .describe('So many operations that write fit as well; only reading is allowed here'),
    refused: z.array(z.string()).optional().describe('Left out: the API client of the connection lacks their scopes'),
  }),
  async run({ words, limit, connection: name }, { caller, deps }) {
    const target = name === undefined ? undefined : await connectionNamed({ caller, deps }, name);
    const missing = target ? deps.scopesKnown.missing(caller.organisation, target.name) : new Set<string>();
    const fitting = searchOperations(words);
    // Who may only read is not offered writes.
    const found = caller.scopes.includes('write') ? fitting : fitting.filter(({ writes }) => !writes);
    const writes = fitting.length - found.length;
    const refused = found.map((one) => one.name).filter((one) => missing.has(one));
    const offered = found.filter((one) => !missing.has(one.name));
    return {
      operations: offered.slice(0, limit),
      count: offered.length,
      ...(writes > 0 ? { left_out_writes: writes } : {}),
      ...(refused.length > 0 ? { refused } : {}),
    };
  },
});

const describe = defineTool({
  name: 'describe_operation',
  title: 'Describe an operation',
  description: 'The JSON Schemas of its input and output, an example, whether it writes and may be repeated.',
  scope: 'read',
  annotations: looks,
  input: z.strictObject({ operation }),
  output: z.object({ operation: z.looseObject({}).optional() }),
  run: async ({ operation: name }) => ({ operation: await describeOperation(name) }),
});

/** What is looked at before an operation runs. */
export const findTools: readonly Tool[] = [listConnections, showConnection, search, describe];
