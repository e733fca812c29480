import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OlderHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioClientTransport as OlderStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';

/** What a tool gave. */
export type ToolResult = { isError: boolean; value: Record<string, unknown>; text: string };

/** A tool as a client is told of it. */
export type ListedTool = {
  name: string;
  annotations?: { readOnlyHint?: boolean; destructiveHint?: boolean; idempotentHint?: boolean };
  inputSchema: { properties?: Record<string, unknown>; required?: string[] };
  outputSchema?: { properties?: Record<string, unknown> };
};

/** What a client may do about a call of its own. */
export type CallOptions = {
  signal?: AbortSignal;
  onprogress?: (progress: { progress: number; message?: string }) => void;
};

export type McpClient = {
  protocol: string | undefined;
  tools(): Promise<ListedTool[]>;
  call(name: string, args?: Record<string, unknown>, options?: CallOptions): Promise<ToolResult>;
  close(): Promise<void>;
};

/** What the person answers to a form; without it a client cannot ask. */
export type Person = (question: { message: string }) => {
  action: 'accept' | 'decline' | 'cancel';
  content?: Record<string, boolean>;
};

export type Era = 'modern' | 'legacy' | 'older';
export const eras: readonly Era[] = ['modern', 'legacy', 'older'];

/** Where a server is: over HTTP with a key, or a command. */
export type Place = { url: string; key: string } | { command: string; args: string[]; env: Record<string, string> };

const me = { name: 'test', version: '1' };

/** A client of the 2.x line in the new era or in that of 2025, or one of the 1.x line. */
export async function connectMcp(era: Era, place: Place, person?: Person): Promise<McpClient> {
  return era === 'older' ? older(place, person) : current(era, place, person);
}

async function current(era: 'modern' | 'legacy', place: Place, person: Person | undefined): Promise<McpClient> {
  const client = new Client(me, {
    ...(era === 'modern' ? { versionNegotiation: { mode: 'auto' } } : {}),
    ...capabilitiesOf(person),
  });
  if (person) client.setRequestHandler('elicitation/create', ({ params }) => person(params));
  await client.connect(
    'url' in place
      ? new StreamableHTTPClientTransport(new URL(place.url), { requestInit: headersOf(place) })
      : new StdioClientTransport({ ...place, stderr: 'ignore' }),
  );
  return {
    protocol: client.getNegotiatedProtocolVersion(),
    tools: async () => (await client.listTools()).tools as ListedTool[],
    call: async (name, args = {}, options = {}) =>
      toolResult(await client.callTool({ name, arguments: args }, options)),
    close: () => client.close(),
  };
}

async function older(place: Place, person: Person | undefined): Promise<McpClient> {
  const client = new OlderClient(me, capabilitiesOf(person));
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person(params));
  const transport =
    'url' in place
      ? new OlderHttp(new URL(place.url), { requestInit: headersOf(place) })
      : new OlderStdio({ ...place, stderr: 'ignore' });
  await client.connect(transport);
  return {
    protocol: undefined,
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}, options = {}) =>
      toolResult(await client.callTool({ name, arguments: args }, undefined, options)),
    close: () => client.close(),
  };
}

function capabilitiesOf(person: Person | undefined) {
  return person ? { capabilities: { elicitation: {} } } : {};
}

function headersOf({ key }: { key: string }): RequestInit {
  return { headers: { authorization: `Bearer ${key}` } };
}

function toolResult(result: unknown): ToolResult {
  const { isError, structuredContent, content } = result as {
    isError?: boolean;
    structuredContent?: Record<string, unknown>;
    content: { text: string }[];
  };
  return { isError: isError ?? false, value: structuredContent ?? {}, text: content[0]?.text ?? '' };
}
