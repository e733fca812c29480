import type { InputRequiredResult, ServerContext, ToolAnnotations } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Caller, Scope } from '../access/access.ts';
import { readArguments } from './arguments.ts';
import type { OperationDescription } from '../operations/catalog.ts';
import type { McpDeps } from './deps.ts';

/** A JSON Schema as operations have it. */
export type JsonSchema = OperationDescription['input_schema'];

/** What a tool gets besides its arguments. */
export type ToolCall = {
  caller: Caller;
  deps: McpDeps;
  /** Aborts when the client cancels the call, or goes. */
  signal: AbortSignal;
  /** Tells a client that wants to know how far a long call is. */
  progress(done: number, message: string): void;
  /** Whether the client can ask the person, by a form. */
  canAsk: boolean;
  /** The person's answers, and what was asked: in the second round of a call. */
  answers: Pick<ServerContext['mcpReq'], 'inputResponses' | 'requestState'>;
};

/** The structured content, or a question to the person after whose answer the call is made again. */
export type ToolAnswer = Record<string, unknown> | InputRequiredResult;

export type Tool = {
  name: string;
  title: string;
  description: string;
  inputSchema: JsonSchema;
  outputSchema: JsonSchema;
  annotations: ToolAnnotations;
  /** Who lacks it does not see the tool. */
  scope: Extract<Scope, 'read' | 'write'>;
  run(given: unknown, call: ToolCall): Promise<ToolAnswer>;
};

/** The annotations of what changes nothing, here or in Aspire. */
export const looks: ToolAnnotations = { readOnlyHint: true, openWorldHint: false };
export const reads: ToolAnnotations = { readOnlyHint: true, openWorldHint: true };

export const errorSchema = z
  .looseObject({
    code: z.string(),
    message: z.string(),
    errors: z.array(z.looseObject({ field: z.string(), message: z.string() })).optional(),
    messages: z.array(z.string()).optional(),
    retry_at: z.string().optional(),
  })
  .optional()
  .describe('Why it failed, and what to do');

export const helpSchema = z
  .object({
    fields: z.array(z.string()).optional().describe("The input's fields"),
    allowed: z.record(z.string(), z.array(z.string())).optional().describe('Values of fields that were wrong'),
    values_from: z.record(z.string(), z.string()).optional().describe('Operations that list the values of such fields'),
  })
  .optional()
  .describe('What a wrong input may be corrected by');

/** A tool whose arguments and result are of zod schemas. */
export function defineTool<Input extends z.ZodObject>({
  input,
  output,
  run,
  ...rest
}: Omit<Tool, 'inputSchema' | 'outputSchema' | 'run'> & {
  input: Input;
  output: z.ZodObject;
  run(given: z.output<Input>, call: ToolCall): Promise<ToolAnswer>;
}): Tool {
  return {
    ...rest,
    inputSchema: z.toJSONSchema(input, { io: 'input' }) as JsonSchema,
    outputSchema: z.toJSONSchema(output.extend({ error: errorSchema, help: helpSchema })) as JsonSchema,
    run: (given, call) => run(readArguments(input, given), call),
  };
}
