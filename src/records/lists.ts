import type { Operation } from '../aspire/operation';

/**
 * The list of every resource, so that a check of the connection misses none. They are loaded only when they are asked for:
 * a cold start should not wait for them. Left out are the contents of attachments, which Aspire lists for a filter only.
 */
export async function loadLists(): Promise<Operation[]> {
  const { catalog } = await import('./catalog');
  const lists = await Promise.all(catalog.flatMap((entry) => (entry.kind === 'list' ? [entry.load()] : [])));
  return lists.filter(({ options }) => options !== 'filter');
}
