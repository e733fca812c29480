import { nearestName } from '../../../src/aspire/model/knownValues';
import { GatewayError } from '../errors.ts';
import { searchOperations } from '../operations/catalog.ts';

/** The resources whose operations are tools of their own; `all` of them, or none by default. */
export type Toolsets = 'all' | ReadonlySet<string>;

export const noToolsets: Toolsets = new Set<string>();

/** What an operation belongs to that concerns no single resource. */
const general = 'general';

/** `work_tickets` for `WorkTickets`. */
function toolsetOf(resource: string | null): string {
  return resource === null ? general : resource.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}

/** Every operation with its toolset. Neither changes while the process runs, and each request asks. */
const operations = searchOperations('').map(({ name, resource }) => ({ name, toolset: toolsetOf(resource) }));
/** In alphabetical order. */
const toolsetNames = [...new Set(operations.map(({ toolset }) => toolset))].sort();

/** The names of the operations of these toolsets. */
export function operationsOf(toolsets: Toolsets): string[] {
  return operations.filter(({ toolset }) => toolsets === 'all' || toolsets.has(toolset)).map(({ name }) => name);
}

/** Reads `properties,work_tickets`, or `all`. Throws `invalid_input`, which tells the nearest name. */
export function readToolsets(text: string, field: string): Toolsets {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.includes('all')) return 'all';
  const errors = names.flatMap((name) => {
    const meant = nearestName(name, toolsetNames);
    if (toolsetNames.includes(name) || (meant !== undefined && isSame(name, meant))) return [];
    const hint = meant === undefined ? `there are all, ${toolsetNames.join(', ')}` : `did you mean ${meant}?`;
    return [{ field, message: `has no toolset "${name.slice(0, 50)}"; ${hint}` }];
  });
  if (errors.length > 0)
    throw new GatewayError('invalid_input', `${errors.map(({ message }) => `${field} ${message}`).join('; ')}`, {
      errors,
    });
  return new Set(names.map((name) => nearestName(name, toolsetNames) ?? name));
}

/** `WorkTickets` and `work-tickets` are work_tickets. */
function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.replace(/[\s_-]/g, '').toLowerCase();
  return plain(one) === plain(other);
}
