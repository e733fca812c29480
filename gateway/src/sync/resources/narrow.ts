import type { SyncOrder } from '../sync.ts';
import { narrowTable } from '../tables/narrowTable.ts';
import { resourceByName, syncResources } from './registry.ts';
import type { SyncResource } from './resource.ts';

/** The resources of an order, with the columns that it asks for. Throws `invalid_input` for names that are not known. */
export async function narrowed({ resources, select, exclude, children }: SyncOrder): Promise<readonly SyncResource[]> {
  const chosen =
    resources && resources.length > 0
      ? await Promise.all([...new Set(resources)].map(resourceByName))
      : await syncResources();
  const choice = { ...(select ? { select } : {}), ...(exclude ? { exclude } : {}), children: children ?? true };
  return chosen.map((resource) => ({ ...resource, table: narrowTable(resource, choice) }));
}
