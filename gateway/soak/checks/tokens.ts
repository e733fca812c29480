import type { Aspire } from '../aspire.ts';
import type { Client, Outcome } from '../client.ts';
import type { Process } from '../replicas.ts';
import type { Check } from './check.ts';

/** Calls Aspire through each connection on each replica, and with the access token that the replica hands out. */
export async function checkTokens(
  { url }: Pick<Aspire, 'url'>,
  client: Client,
  { connections, replicas, seen }: { connections: readonly string[]; replicas: readonly Process[]; seen: Set<string> },
): Promise<Check> {
  const problems: string[] = [];
  for (const name of connections)
    for (const replica of replicas) {
      const ask = (path: string) => client.askOne(replica, { path });
      const where = `${name} on replica ${replica.replica}`;
      const proxied = await ask(`/proxy/${name}/Branches?$top=1`);
      if (!isFine(proxied)) problems.push(`${where}: a call through it gave ${shortly(proxied)}`);
      const operation = await client.askOne(replica, {
        method: 'POST',
        path: '/operations/branches_get',
        body: { connection: name, input: { limit: 1 } },
      });
      if (!isFine(operation)) problems.push(`${where}: an operation gave ${shortly(operation)}`);
      const credentials = await ask(`/api/oauth/credentials/${name}`);
      const token = 'cut' in credentials ? undefined : (credentials.body as { access_token?: string }).access_token;
      if (token === undefined) {
        problems.push(`${where}: no token: ${shortly(credentials)}`);
        continue;
      }
      seen.add(token);
      const { status } = await fetch(`${url}/Branches?$top=1`, { headers: { authorization: `Bearer ${token}` } });
      if (status !== 200) problems.push(`${where}: Aspire answers its token with ${status}`);
    }
  const [first] = replicas;
  for (const name of first ? connections : []) {
    const shown = first && (await client.askOne(first, { path: `/api/oauth/connections/${name}` }));
    const status = !shown || 'cut' in shown ? 'unreadable' : (shown.body as { status?: string }).status;
    if (status !== 'completed') problems.push(`${name} is ${status}`);
  }
  const facts = `${connections.length} connections called on each of ${replicas.length} replicas`;
  return { name: 'every token valid', facts, problems };
}

const isFine = (outcome: Outcome) => !('cut' in outcome) && outcome.status === 200;

function shortly(outcome: Outcome): string {
  return 'cut' in outcome ? outcome.cut : `${outcome.status} ${outcome.code ?? ''}`.trim();
}
