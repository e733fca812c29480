import type { Api, Operation } from '../../api/model/model';
import type { DescribedField, DescribedOperation, DescribedReply, Description } from './description';
import type { Difference, OperationFact } from './difference';
import { DiffCollector } from './diffCollector';
import type { Pages } from './pages';
import { pageFor } from './pageFor';

/** What a comparison found. `lacking` are operations that Aspire added later and that an older file has every right to lack. */
export type ApiDiff = { differences: readonly Difference[]; lacking: readonly Operation[] };

const odataOptions = ['$select', '$filter', '$expand', '$orderby', '$skip', '$top', '$pageNumber', '$limit'];
const filterOptions = ['$select', '$filter'];

/**
 * Compares the pages with an OpenAPI file: operations, fields and limits. Names of schemas do not count, nor what only
 * the pages know (ref, reads, about, label, ...). Throws a DescriptionError where the file breaks off.
 */
export function diffApi(api: Api, description: Description, pages: Pages): ApiDiff {
  const findings = new DiffCollector(api, pages);
  const lacking: Operation[] = [];
  const theirs = pairUp(api, description);
  for (const operation of api.operations.values()) {
    const described = theirs.get(operation);
    if (described) compareOperation(operation, described, findings);
    else if (operation.newer) lacking.push(operation);
    else {
      findings.add(operation.resource.file, ['operations', operation.name], {
        kind: 'operation went',
        method: operation.method,
        path: operation.path,
      });
    }
  }
  const known = new Set(theirs.values());
  for (const operation of description.operations.filter((described) => !known.has(described))) {
    const { page, exists, name } = pageFor(api, operation);
    findings.add(page, ['operations', name], { kind: 'operation came', operation, name }, exists);
  }
  return { differences: findings.all(), lacking };
}

/** Finds each operation's twin: by method and path, else (the path may have changed) by operationId. */
function pairUp(api: Api, { operations }: Description): Map<Operation, DescribedOperation> {
  const routeOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
  const byRoute = new Map(operations.map((described) => [routeOf(described), described]));
  const pairs = new Map<Operation, DescribedOperation>();
  for (const operation of api.operations.values()) {
    const twin = byRoute.get(routeOf(operation));
    if (twin) pairs.set(operation, twin);
  }
  const taken = new Set(pairs.values());
  for (const operation of api.operations.values()) {
    if (pairs.has(operation)) continue;
    const twin = operations.find((described) => described.id === operation.id && !taken.has(described));
    if (twin) pairs.set(operation, twin);
  }
  return pairs;
}

function compareOperation(operation: Operation, described: DescribedOperation, findings: DiffCollector): void {
  const { name, resource } = operation;
  const at = ['operations', name];
  const change = (fact: OperationFact, was?: string, is?: string, field?: DescribedField) =>
    findings.add(resource.file, [...at, fact], { kind: 'changed', fact, was, is, field });

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
  findings.compareFields(params, described.params, `${name} parameters`, {
    page: resource.file,
    keys: () => [...at, 'params'],
  });

  const { body } = operation;
  const shape = described.body?.type === 'object' ? described.body.shape : undefined;
  if (body && shape) {
    findings.compareBody(operation, body, shape);
  } else if (body ?? described.body) {
    const { type, of } = described.body ?? {};
    change('body', body && 'object', of ? `${type} of ${of}` : type, described.body);
  }
  compareReplies(operation, described.replies, findings, change);
}

/** The key of what was written comes as a number or as a text. */
const kindsFor: Readonly<Record<string, readonly string[]>> = { id: ['id', 'text'] };

function compareReplies(
  { name, replies }: Operation,
  described: DescribedReply,
  findings: DiffCollector,
  change: (fact: OperationFact, was: string, is: string) => void,
): void {
  if (!(kindsFor[replies.kind] ?? [replies.kind]).includes(described.kind)) {
    change('replies', replies.kind, described.kind);
  }
  if ('type' in replies && described.shape) findings.compareShape(replies.type, described.shape, `${name} reply`);
}

function neededOptions({ options }: Operation): readonly string[] {
  return options === 'odata' ? odataOptions : options === 'filter' ? filterOptions : [];
}

/** A page that says `filter` knows better than a file that offers all options. */
function allowedOptions({ options }: Operation): readonly string[] {
  return options === 'odata' || options === 'filter' ? odataOptions : [];
}
