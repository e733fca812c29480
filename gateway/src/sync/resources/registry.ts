import type { Api, Operation } from '../../../../api/model/model';
import { nearestName } from '../../../../src/aspire/model/knownValues';
import type { OperationRow } from '../../../../src/aspire/model/operation';
import { catalog } from '../../../../src/records/catalog';
import { GatewayError } from '../../errors.ts';
import { tableOf } from '../tables/tableOf.ts';
import { classOf, notCopied, withoutKey } from './classes.ts';
import type { SyncResource } from './resource.ts';

let known: Promise<readonly SyncResource[]> | undefined;

/** Everything that can be copied, in alphabetical order. The pages of the API are read when it is first asked for. */
export function syncResources(): Promise<readonly SyncResource[]> {
  return (known ??= readResources());
}

/** The resource of that name: of its table, `work_tickets`, or Aspire's, `WorkTickets`. Throws `not_found`, naming the nearest. */
export async function resourceByName(name: string): Promise<SyncResource> {
  const resources = await syncResources();
  const found = resources.find((resource) => resource.name === name || resource.list.resource.name === name);
  if (found) return found;
  const nearest = nearestName(
    name,
    resources.map((resource) => resource.name),
  );
  const hint = nearest === undefined ? 'It is called as its table, such as work_tickets.' : `Did you mean ${nearest}?`;
  throw new GatewayError('not_found', `There is no resource "${name.slice(0, 100)}" to copy. ${hint}`, {
    ...(nearest === undefined ? {} : { details: { nearest } }),
  });
}

async function readResources(): Promise<SyncResource[]> {
  const { readApi } = await import('../../../../api/model/readApi');
  return resourcesOf(readApi());
}

/** The lists of `api` that give records, each with what the connector knows of its operation. */
export async function resourcesOf(api: Api): Promise<SyncResource[]> {
  const lists = [...api.operations.values()].filter(
    ({ name, options }) => options !== undefined && notCopied[name] === undefined,
  );
  const resources = await Promise.all(lists.map((operation) => resourceOf(operation, api)));
  return resources.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function resourceOf({ name, resource, replies }: Operation, api: Api): Promise<SyncResource> {
  if (replies.kind !== 'rows') throw new Error(`${name} is a list and gives no rows`);
  const key = withoutKey[resource.name] === undefined ? resource.key : [];
  const table = tableOf(resource, replies.type, key, api.resources);
  return { name: table.name, list: await rowOf(name), ...classOf(resource), key, table };
}

async function rowOf(name: string): Promise<OperationRow> {
  const entry = catalog.find((known) => known.name === name);
  if (entry?.kind !== 'list') throw new Error(`the catalog has no list ${name}`);
  return entry.load();
}
