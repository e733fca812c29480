import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OlderHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioClientTransport as OlderStdio } from '@modelcontextprotocol/sdk/client/stdio.js';

/** What a tool gave. */
export type ToolResult = { isError: boolean; value: Record<string, unknown>; text: string };

export type McpClient = {
  protocol: string | undefined;
  tools(): Promise<{ name: string; annotations?: { readOnlyHint?: boolean } }[]>;
  call(name: string, args?: Record<string, unknown>): Promise<ToolResult>;
  close(): Promise<void>;
};

export type Era = 'modern' | 'legacy' | 'older';
export const eras: readonly Era[] = ['modern', 'legacy', 'older'];

/** Where a server is: over HTTP with a key, or a command. */
export type Place = { url: string; key: string } | { command: string; args: string[]; env: Record<string, string> };

const me = { name: 'test', version: '1' };

/** A client of the 2.x line in the new era or in that of 2025, or one of the 1.x line. */
export async function connectMcp(era: Era, place: Place): Promise<McpClient> {
  return era === 'older' ? older(place) : current(era, place);
}

async function current(era: 'modern' | 'legacy', place: Place): Promise<McpClient> {
  const client = era === 'modern' ? new Client(me, { versionNegotiation: { mode: 'auto' } }) : new Client(me);
  await client.connect(
    'url' in place
      ? new StreamableHTTPClientTransport(new URL(place.url), { requestInit: headersOf(place) })
      : new StdioClientTransport({ ...place, stderr: 'ignore' }),
  );
  return {
    protocol: client.getNegotiatedProtocolVersion(),
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) => toolResult(await client.callTool({ name, arguments: args })),
    close: () => client.close(),
  };
}

async function older(place: Place): Promise<McpClient> {
  const client = new OlderClient(me);
  const transport =
    'url' in place
      ? new OlderHttp(new URL(place.url), { requestInit: headersOf(place) })
      : new OlderStdio({ ...place, stderr: 'ignore' });
  await client.connect(transport);
  return {
    protocol: undefined,
    tools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) => toolResult(await client.callTool({ name, arguments: args })),
    close: () => client.close(),
  };
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
