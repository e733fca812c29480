import { passing } from '../tally.ts';
import { again, type DriverDeps } from './driver.ts';

/** What passes through the proxy: small lists, a long page, one record. */
const paths = [
  'Properties?$top=5&$orderby=PropertyID',
  'WorkTickets?$top=500&$orderby=WorkTicketID',
  'Contacts?$top=20&$select=ContactID,FirstName,LastName',
  'Opportunities?$top=50',
  'Branches',
] as const;

/** Provider's own answers come through the proxy as they are, and so does a cut. */
const proxied = [...passing, 'cut', '429', '500', '502', '503'];

export function readThroughProxy(deps: DriverDeps): Promise<void> {
  const { client, random, connections, tally } = deps;
  return again(deps, 250, async () => {
    const outcome = await client.ask(random, { path: `/proxy/${random.pick(connections)}/${random.pick(paths)}` });
    tally.count('proxy', outcome, proxied);
    if (!('cut' in outcome) && outcome.status === 200 && !Array.isArray(outcome.body))
      tally.wrong('proxy', `a list was answered by ${JSON.stringify(outcome.body).slice(0, 200)}`);
  });
}

/** Operations, each with the key that its records have. */
const operations = [
  { name: 'properties_get', input: { limit: 20 }, key: 'PropertyID' },
  { name: 'work_tickets_get', input: { limit: 200 }, key: 'WorkTicketID' },
  { name: 'contacts_get', input: { fetch_all: true }, key: 'ContactID' },
  { name: 'branches_get', input: {}, key: 'BranchID' },
] as const;

export function readByOperations(deps: DriverDeps): Promise<void> {
  const { client, random, connections, tally } = deps;
  return again(deps, 400, async () => {
    const { name, input, key } = random.pick(operations);
    const body = { connection: random.pick(connections), input };
    const outcome = await client.ask(random, { method: 'POST', path: `/operations/${name}`, body });
    tally.count('operations', outcome, passing);
    if ('cut' in outcome || outcome.status !== 200) return;
    const { items } = outcome.body as { items?: Record<string, unknown>[] };
    const keys = items?.map((item) => item[key]);
    if (!keys?.every((id) => typeof id === 'number') || new Set(keys).size !== keys.length || keys.length === 0)
      tally.wrong('operations', `${name} gave ${keys?.length ?? 'no'} records, some twice or without ${key}`);
  });
}
