import { passing } from '../tally.ts';
import { again, type DriverDeps } from './driver.ts';

/** Somebody else is at it, or the provider had it wait: neither harms the connection. */
const allowed = [...passing, 'conflict', 'connection_not_ready'];

/** Renews tokens by command, besides what the replicas do by themselves. */
export function refresh(deps: DriverDeps): Promise<void> {
  const { client, random, connections, tally } = deps;
  return again(deps, 2_000, async () => {
    const path = `/api/oauth/connections/${random.pick(connections)}/refresh`;
    tally.count('refreshes', await client.ask(random, { method: 'POST', path }), allowed);
  });
}

/** Takes access tokens, and keeps them in `seen`. */
export function takeTokens(deps: DriverDeps, seen: Set<string>): Promise<void> {
  const { client, random, connections, tally } = deps;
  return again(deps, 500, async () => {
    const outcome = await client.ask(random, { path: `/api/oauth/credentials/${random.pick(connections)}` });
    tally.count('credentials', outcome, passing);
    if ('cut' in outcome || outcome.status !== 200) return;
    const { access_token: token } = outcome.body as { access_token?: unknown };
    if (typeof token === 'string') seen.add(token);
    else tally.wrong('credentials', 'an answer without a token');
  });
}
