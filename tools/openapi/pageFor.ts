import type { Api, Resource } from '../../api/model/model';
import type { DescribedOperation } from './description';

/** The page that an operation new to us belongs on, and our name for the operation. */
export function pageFor(api: Api, operation: DescribedOperation): { page: string; exists: boolean; name: string } {
  const resource = resourceOf(api, operation);
  const segment = operation.path.split('/')[1] ?? '';
  const named = operation.tag ?? (segment || 'api');
  return {
    page: resource?.file ?? `${snake(named)}.yaml`,
    exists: resource !== undefined,
    name: snake(operation.id ?? `${segment}_${operation.method}`),
  };
}

/** Aspire tags an operation with its resource; else the path begins with it, else that of a neighbour does. */
function resourceOf(api: Api, { tag, path }: DescribedOperation): Resource | undefined {
  const segment = path.split('/')[1];
  return (
    api.resources.get(tag ?? '') ??
    api.resources.get(segment ?? '') ??
    [...api.operations.values()].find((operation) => operation.path.split('/')[1] === segment)?.resource
  );
}

/** `WorkTickets_PatchPartialOccurrence` as `work_tickets_patch_partial_occurrence`: letters only, as Tray wants them. */
function snake(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
}
