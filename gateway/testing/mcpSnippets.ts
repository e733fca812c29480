import { readFileSync } from 'node:fs';

/** A server as clients are told of it. */
export type ConfiguredServer =
  { url: string; headers: Record<string, string> } | { command: string; args: string[]; env?: Record<string, string> };

export type Snippet = { client: string; name: string; server: ConfiguredServer };

const page = readFileSync(new URL('../../docs/gateway.md', import.meta.url), 'utf8');

/** Every server in the configuration snippets of docs/gateway.md. */
export function documentedServers(): Snippet[] {
  return [...page.matchAll(/<!-- client: (.+) -->\s+```json\n([^]+?)```/g)].flatMap(([, client = '', json = '']) => {
    type File = Partial<Record<'servers' | 'mcpServers', Record<string, ConfiguredServer>>>;
    const { servers, mcpServers } = JSON.parse(json) as File;
    // VS Code has a word of its own.
    const found = client === 'VS Code' ? servers : mcpServers;
    if (!found) throw new Error(`the snippet of ${client} has no servers`);
    return Object.entries(found).map(([name, server]) => ({ client, name, server }));
  });
}

/** What the documented `claude mcp add` commands configure. */
export function documentedAdds(): Snippet[] {
  return [...page.matchAll(/^claude mcp add (.+)$/gm)].map(([, rest = '']) => {
    const http = /^--transport http (\S+) (\S+) --header "([\w-]+): (.+)"$/.exec(rest);
    if (http) {
      const [, name = '', url = '', header = '', value = ''] = http;
      return { client: 'claude mcp add', name, server: { url, headers: { [header]: value } } };
    }
    const [name = '', command = ''] = rest.split(' -- ');
    const [program = '', ...args] = command.split(' ');
    return { client: 'claude mcp add', name, server: { command: program, args } };
  });
}
