import {
  CLIENT_CAPABILITIES_META_KEY,
  isInputRequiredResult,
  McpServer,
  type CallToolResult,
  type ClientCapabilities,
  type InputRequiredResult,
  type ServerContext,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import type { Caller } from '../access/access.ts';
import { errorBody, GatewayError } from '../errors.ts';
import type { McpDeps } from './deps.ts';
import { helpFor } from './help.ts';
import type { JsonSchema, ToolAnswer, ToolCall } from './tool.ts';
import { directTools } from './tools/direct.ts';
import { findTools } from './tools/find.ts';
import { runTools } from './tools/run.ts';
import { syncStatus } from './tools/syncStatus.ts';
import type { Toolsets } from './toolsets.ts';

const instructions = `Work with Aspire (business software of landscaping companies). Find an operation with search_operations,
read its input with describe_operation, then run it with run_read or run_write. Ids come from other operations: search for lists.
list_connections names the connections. An error names what is wrong and what to do; correct the input and call again.`;

/**
 * The server of one caller, with the tools that the caller may use. A few tools find and run every operation: one for each of the
 * 250 would fill a model's memory before its work began, so that these are there on demand. `called`: the only tool that is
 * asked for, if there is but one request; making the others takes longer than answering it.
 */
export async function createServer(
  deps: McpDeps,
  caller: Caller,
  toolsets: Toolsets,
  called?: string,
): Promise<McpServer> {
  const server = new McpServer(
    { name: 'aspire-gateway', version: '1.0.0' },
    // The tools of a key and an address stay the same.
    { instructions, capabilities: { tools: { listChanged: false } } },
  );
  const tools = [...findTools, ...runTools, syncStatus, ...(await directTools(toolsets))];
  for (const { name, run, inputSchema, outputSchema, scope, ...shown } of tools) {
    if (!caller.scopes.includes(scope) || (called !== undefined && name !== called)) continue;
    const takes = { inputSchema: unchecked(inputSchema), outputSchema: unchecked(outputSchema) };
    server.registerTool(name, { ...shown, ...takes }, (given, context) =>
      answerOf(deps, { name, given }, () =>
        run(given, callOf(deps, caller, context, server.server.getClientCapabilities())),
      ),
    );
  }
  return server;
}

/** A failure becomes a result that a model can act on, with the code of the other faces. */
async function answerOf(
  { log }: McpDeps,
  { name, given }: { name: string; given: unknown },
  run: () => Promise<ToolAnswer>,
): Promise<CallToolResult | InputRequiredResult> {
  try {
    const answer = await run();
    return isInputRequiredResult(answer) ? answer : toResult(answer);
  } catch (thrown) {
    if (!(thrown instanceof GatewayError) || thrown.code === 'bug') log.error({ err: thrown }, 'fault');
    const help = await helpFor(thrown, operationOf(name, given));
    return { ...toResult({ error: errorBody(thrown), ...(help ? { help } : {}) }), isError: true };
  }
}

/** The operation that was run: that of the arguments, or a direct tool's own. */
function operationOf(tool: string, given: unknown): string {
  const { operation } = (given ?? {}) as { operation?: unknown };
  return typeof operation === 'string' ? operation : tool;
}

function toResult(structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}

function callOf(
  deps: McpDeps,
  caller: Caller,
  { mcpReq }: ServerContext,
  ofSession: ClientCapabilities | undefined,
): ToolCall {
  const { signal, _meta: meta, envelope } = mcpReq;
  // Told with each request in the new era, once for the session before; the SDK's type of the former names no fields.
  const ofRequest = (envelope as Record<string, unknown> | undefined)?.[CLIENT_CAPABILITIES_META_KEY];
  const { elicitation } = (ofRequest as ClientCapabilities | undefined) ?? ofSession ?? {};
  const token = meta?.progressToken;
  return {
    caller,
    deps,
    signal,
    answers: mcpReq,
    // A client that names no mode means forms.
    canAsk: elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined),
    progress(progress, message) {
      if (token === undefined || signal.aborted) return;
      const params = { progressToken: token, progress, message };
      // A client that went away is told by the signal.
      mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined);
    },
  };
}

/** A schema that is shown and not checked by the SDK: the tools check what comes, and say better what is wrong. */
function unchecked(schema: JsonSchema): StandardSchemaWithJSON {
  const shown = () => schema as Record<string, unknown>;
  return {
    '~standard': {
      version: 1,
      vendor: 'aspire-gateway',
      validate: (value) => ({ value }),
      jsonSchema: { input: shown, output: shown },
    },
  };
}
