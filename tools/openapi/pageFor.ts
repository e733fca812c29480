import type { Api, Resource } from '../../api/model/model';
import type { DescribedOperation } from './description';

/** The page that a new operation belongs on, and the connector's name for the operation. */
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

/** The resource that the tag names, else the first part of the path, else that of an operation with the same first part. */
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
    .replace(/^_+|(?<!_)_+$/g, '')
    .toLowerCase();
}
