import type { SyncOrder } from '../sync.ts';
import { narrowTable } from './narrow.ts';
import { resourceByName, syncResources } from './registry.ts';
import type { SyncResource } from './resource.ts';

/** The resources of an order, with the columns that it asks for. Throws `not_found` and `invalid_input` for unknown names. */
export async function chosen({ resources, select, exclude, children }: SyncOrder): Promise<readonly SyncResource[]> {
  const named = resources && resources.length > 0 ? [...new Set(resources)] : undefined;
  const found = named ? await Promise.all(named.map(resourceByName)) : await syncResources();
  const choice = {
    ...(select ? { select } : {}),
    ...(exclude ? { exclude } : {}),
    ...(children === undefined ? {} : { children }),
  };
  return found.map((resource) => narrowTable(resource, choice));
}
