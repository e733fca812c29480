import type { Api, Operation } from '../../api/model/model';
import type { DescribedField, DescribedOperation, DescribedReply, Description } from './description';
import type { Difference, OperationFact } from './difference';
import { DiffCollector } from './diffCollector';
import type { Pages } from './pages';
import { pageFor } from './pageFor';

/** The result of a comparison. `lacking`: operations that Aspire added later, so that an older file need not have them. */
export type ApiDiff = { differences: readonly Difference[]; lacking: readonly Operation[] };

const odataOptions = ['$select', '$filter', '$expand', '$orderby', '$skip', '$top', '$pageNumber', '$limit'];
const filterOptions = ['$select', '$filter'];

/**
 * Compares the pages with an OpenAPI file: operations, fields and limits. Names of schemas do not count, nor what only
 * the pages know (ref, reads, about, label, ...). Throws a DescriptionError for an invalid file.
 */
export function diffApi(api: Api, description: Description, pages: Pages): ApiDiff {
  const collector = new DiffCollector(api, pages);
  const lacking: Operation[] = [];
  const theirs = pairUp(api, description);
  for (const operation of api.operations.values()) {
    const described = theirs.get(operation);
    if (described) compareOperation(operation, described, collector);
    else if (operation.newer) lacking.push(operation);
    else {
      collector.add(operation.resource.file, ['operations', operation.name], {
        kind: 'operation removed',
        method: operation.method,
        path: operation.path,
      });
    }
  }
  const known = new Set(theirs.values());
  for (const operation of description.operations.filter((described) => !known.has(described))) {
    const { page, exists, name } = pageFor(api, operation);
    collector.add(page, ['operations', name], { kind: 'operation added', operation, name }, exists);
  }
  return { differences: collector.all(), lacking };
}

/** Matches the operations by method and path, and the rest by operationId, since a path may have changed. */
function pairUp(api: Api, { operations }: Description): Map<Operation, DescribedOperation> {
  const routeOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
  const byRoute = new Map(operations.map((described) => [routeOf(described), described]));
  const pairs = new Map<Operation, DescribedOperation>();
  for (const operation of api.operations.values()) {
    const match = byRoute.get(routeOf(operation));
    if (match) pairs.set(operation, match);
  }
  const taken = new Set(pairs.values());
  for (const operation of api.operations.values()) {
    if (pairs.has(operation)) continue;
    const match = operations.find((described) => described.id === operation.id && !taken.has(described));
    if (match) pairs.set(operation, match);
  }
  return pairs;
}

function compareOperation(operation: Operation, described: DescribedOperation, collector: DiffCollector): void {
  const { name, resource } = operation;
  const at = ['operations', name];
  const change = (fact: OperationFact, was?: string, is?: string, field?: DescribedField) =>
    collector.add(resource.file, [...at, fact], { kind: 'changed', fact, was, is, field });

  if (described.id !== operation.id) change('id', operation.id, described.id);
  const route = `${operation.method} ${operation.path}`;
  const itsRoute = `${described.method} ${described.path}`;
  if (itsRoute !== route) change('path', route, itsRoute);

  for (const option of described.options.filter((one) => !allowedOptions(operation).includes(one))) {
    change('options', undefined, option);
  }
  for (const option of neededOptions(operation).filter((one) => !described.options.includes(one))) {
    change('options', option, undefined);
  }

  const params = { name: 'params', fields: operation.params };
  collector.compareFields(params, described.params, `${name} parameters`, {
    page: resource.file,
    keys: () => [...at, 'params'],
  });

  const { body } = operation;
  const shape = described.body?.type === 'object' ? described.body.shape : undefined;
  if (body && shape) {
    collector.compareBody(operation, body, shape);
  } else if (body ?? described.body) {
    const { type, of } = described.body ?? {};
    change('body', body && 'object', of ? `${type} of ${of}` : type, described.body);
  }
  compareReplies(operation, described.replies, collector, change);
}

/** Aspire returns the key of a written record as a number or a text. */
const kindsFor: Readonly<Record<string, readonly string[]>> = { id: ['id', 'text'] };

function compareReplies(
  { name, replies }: Operation,
  described: DescribedReply,
  collector: DiffCollector,
  change: (fact: OperationFact, was: string, is: string) => void,
): void {
  if (!(kindsFor[replies.kind] ?? [replies.kind]).includes(described.kind)) {
    change('replies', replies.kind, described.kind);
  }
  if ('type' in replies && described.shape) collector.compareShape(replies.type, described.shape, `${name} reply`);
}

function neededOptions({ options }: Operation): readonly string[] {
  return options === 'odata' ? odataOptions : options === 'filter' ? filterOptions : [];
}

/** `filter` on a page is a correction: a file that still offers all options is not a difference. */
function allowedOptions({ options }: Operation): readonly string[] {
  return options === 'odata' || options === 'filter' ? odataOptions : [];
}
