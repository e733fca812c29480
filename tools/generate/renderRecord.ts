import type { Resource, Shape } from '../../api/model/model';
import { fieldChoice, recordType } from '../../api/schema/pageFields';
import { headerOf, moduleOf } from './names';
import { renderTypeFile, type Declaration, type HomeOf } from './renderTypeFile';

/**
 * `src/records/properties.ts`: the type of a resource's record, after the types that stand inside it, and of whatever else
 * its lists answer. Types only, so that nothing is loaded at run time. Undefined where there is no record.
 */
export function renderRecord(resource: Resource, homeOf: HomeOf): string | undefined {
  const module = `src/records/${moduleOf(resource)}`;
  const roots = recordRoots(resource).map(recordType);
  if (roots.length === 0) return undefined;
  const fields = resource.record && listsByOData(resource) ? [fieldChoice(resource.record, resource)] : [];
  const declarations = [...fields, ...roots]
    .filter((type) => homeOf(type) === module)
    .map((type): Declaration => ({ name: type.name ?? '', type }));
  return renderTypeFile(module, headerOf(resource), declarations, homeOf);
}

/** The record, and the rows of lists that answer something else. */
export function recordRoots(resource: Resource): Shape[] {
  const rows = resource.operations.flatMap(({ replies }) => (replies.kind === 'rows' ? [replies.type] : []));
  return [...new Set([...(resource.record ? [resource.record] : []), ...rows])];
}

function listsByOData({ operations, record }: Resource): boolean {
  return operations.some(
    ({ options, replies }) => options === 'odata' && replies.kind === 'rows' && replies.type === record,
  );
}
