import { z } from 'zod';
import { describeOperation, findOperation, type OperationDescription } from '../../operations/catalog.ts';
import { readArguments } from '../arguments.ts';
import { isResultCursor } from '../cursor.ts';
import { readOperation } from '../readOperation.ts';
import { errorSchema, helpSchema, reads, type JsonSchema, type Tool, type ToolCall } from '../tool.ts';
import { operationsOf, type Toolsets } from '../toolsets.ts';
import { writeOperation } from '../writeOperation.ts';
import * as fields from './fields.ts';

/** The arguments that a direct tool has besides those of its operation; no operation has a field of these names. */
const common = z.object({ connection: fields.connection });
const ofWrites = common.extend({
  idempotency_key: fields.idempotencyKey.optional(),
  confirm_production: fields.confirmProduction.default(false),
});

/** One tool for each operation of the toolsets. */
export async function directTools(toolsets: Toolsets): Promise<Tool[]> {
  return Promise.all(operationsOf(toolsets).map(directTool));
}

const known = new Map<string, Promise<Tool>>();

/** Made when it is first asked for, and kept: schemas do not change. */
function directTool(name: string): Promise<Tool> {
  const tool = known.get(name) ?? describeOperation(name).then(toolOf);
  known.set(name, tool);
  return tool;
}

function toolOf({ name, title, description, writes, may_be_repeated, ...schemas }: OperationDescription): Tool {
  const { kind } = findOperation(name);
  const adds = kind === 'batchCreate' || kind === 'uploadFile';
  return {
    name,
    title,
    description,
    scope: writes ? 'write' : 'read',
    annotations: writes
      ? { readOnlyHint: false, destructiveHint: !adds, idempotentHint: may_be_repeated, openWorldHint: true }
      : reads,
    inputSchema: inputSchemaOf(without(schemas.input_schema, ofForms), writes),
    outputSchema: outputSchemaOf(without(schemas.output_schema, [...ofForms, 'title', 'description'])),
    run: writes ? (given, call) => write(name, given, call) : (given, call) => read(name, given, call),
  };
}

async function read(operation: string, given: unknown, call: ToolCall) {
  const { own, input } = parted(common, given);
  const { cursor, ...rest } = input;
  const goesOn = isResultCursor(cursor);
  const read = { operation, connection: own.connection, input: goesOn ? rest : input };
  return { ...(await readOperation(call, goesOn ? { ...read, cursor } : read)) };
}

function write(operation: string, given: unknown, call: ToolCall) {
  const { own, input } = parted(ofWrites, given);
  const { connection, confirm_production: confirmed, idempotency_key: idempotencyKey } = own;
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  return writeOperation(call, { operation, connection, input, confirmed, ...key });
}

/** The tool's own arguments, and the operation's input: the operation checks that itself, and says better what is wrong. */
function parted<Own extends z.ZodObject>(
  schema: Own,
  given: unknown,
): { own: z.output<Own>; input: Record<string, unknown> } {
  const all = Object.entries((given ?? {}) as Record<string, unknown>);
  const isOwn = (name: string) => Object.hasOwn(schema.shape, name);
  return {
    own: readArguments(schema, Object.fromEntries(all.filter(([name]) => isOwn(name)))),
    input: Object.fromEntries(all.filter(([name]) => !isOwn(name))),
  };
}

/** Words of schemas that forms are drawn by. Of 250 tools at once a client should not have to carry them. */
const ofForms = ['x-enum-labels', 'x-advanced', 'x-format'];

/** The schema without such words; names of fields are none. */
function without(schema: JsonSchema, words: readonly string[]): JsonSchema {
  const ofAll = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ofAll);
    return typeof value === 'object' && value !== null ? without(value, words) : value;
  };
  const ofFields = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, ofAll(one)]));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([word]) => !words.includes(word))
      .map(([word, value]) => [word, word === 'properties' ? ofFields(value as object) : ofAll(value)]),
  );
}

function inputSchemaOf({ properties = {}, required = [], ...schema }: JsonSchema, writes: boolean): JsonSchema {
  const own = z.toJSONSchema(writes ? ofWrites : common, { io: 'input' }) as JsonSchema;
  const cursor = z.toJSONSchema(fields.cursor) as JsonSchema;
  const { connection, ...others } = own.properties ?? {};
  return {
    ...schema,
    properties: {
      ...(connection ? { connection } : {}),
      ...properties,
      ...others,
      ...(writes ? {} : { cursor: { type: 'string', description: cursor.description } }),
    },
    required: [...(own.required ?? []), ...required],
  };
}

/** Beside the operation's output there may be a cursor or an error, as with run_read. */
function outputSchemaOf({ $schema, ...output }: JsonSchema): JsonSchema {
  const { properties, ...rest } = z.toJSONSchema(
    z.object({ ...fields.ran, error: errorSchema, help: helpSchema }),
  ) as JsonSchema;
  return { ...rest, ...($schema === undefined ? {} : { $schema }), properties: { ...properties, output } };
}
