import type { Methods } from '../../client/types.ts';

/** What the names of the methods are made of. */
export type NamedOperation = {
  /** `properties_get` */
  name: string;
  /** Aspire's name: `WorkTickets`. */
  resource: string | null;
  writes: boolean;
  /** Whether it can read a whole list. */
  takesFetchAll: boolean;
};

/** How an operation's name ends, and the method that this makes of it; the first that fits counts. */
export const endings: readonly (readonly [ending: string, method: string])[] = [
  ['_get_by_id', 'get'],
  ['_get', 'list'],
  ['_ddl', 'choices'],
  ['_batch_create', 'batchCreate'],
  ['_create', 'create'],
  ['_post', 'create'],
  ['_update', 'update'],
  ['_put', 'update'],
  ['_upsert', 'upsert'],
  ['_delete', 'delete'],
];

/**
 * Where the client has an operation. `work_tickets_get` is `workTickets.list`; one with another ending keeps its words after
 * the resource's: `receipts_approve_receipt` is `receipts.approveReceipt`. What belongs to no resource stands on the client
 * itself: the resource is an empty text.
 */
export function placeOf({
  name,
  resource,
}: Pick<NamedOperation, 'name' | 'resource'>): [resource: string, method: string] {
  for (const [ending, method] of endings)
    if (name.endsWith(ending)) return [camel(name.slice(0, -ending.length)), method];
  const start = `${snake(resource ?? '')}_`;
  return resource !== null && name.startsWith(start)
    ? [camel(start.slice(0, -1)), camel(name.slice(start.length))]
    : ['', camel(name)];
}

/** All methods by resource. Throws where two operations would be one method. */
export function methodsOf(operations: readonly NamedOperation[]): Methods {
  const methods: Record<string, Record<string, Methods[string][string]>> = {};
  for (const operation of operations) {
    const [resource, method] = placeOf(operation);
    const own = (methods[resource] ??= {});
    const taken = own[method] ?? (resource === '' ? methods[method] : methods['']?.[resource]);
    if (taken) throw new Error(`${operation.name}: the client has a method ${resource}.${method} already`);
    own[method] = [operation.name, operation.writes ? 'write' : 'read'];
    if (operation.takesFetchAll) own[`${method}All`] = [operation.name, 'all'];
  }
  return methods;
}

function camel(words: string): string {
  return words.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}
