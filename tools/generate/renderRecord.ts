import type { Resource, Shape } from '../../api/model/model';
import { headerOf, moduleOf } from './names';
import { nestedShapes, renderIntegerList, renderShape } from './renderFields';
import { renderFieldType } from './renderListInput';

/** Finds the resource whose record a shape is, where it is one. */
export type RecordOwner = (shape: Shape) => Resource | undefined;

/**
 * `src/records/properties.ts`: the type of a resource's record, after the types that stand inside it, and of whatever else
 * its lists answer. Types only, so that nothing is loaded at run time. Undefined where there is no record.
 */
export function renderRecord(resource: Resource, ownerOf: RecordOwner): string | undefined {
  const roots = rootsOf(resource);
  if (roots.length === 0) return undefined;
  const shapes = new Set(roots.flatMap((root) => [...nestedShapes(root.fields), root]));
  const imported = [...shapes].filter((shape) => isForeign(shape, resource, ownerOf));
  const inside = new Set(imported.flatMap((shape) => nestedShapes(shape.fields)));
  const declared = [...shapes].filter((shape) => !imported.includes(shape) && !inside.has(shape));
  return [
    headerOf(resource),
    ...imported.map((shape) => `import type { ${shape.name} } from './${moduleOf(ownerOf(shape) ?? resource)}';`),
    '',
    renderIntegerList(declared.flatMap((shape) => shape.fields)),
    ...(resource.record && listsByOData(resource) ? [renderFieldType(resource.record)] : []),
    ...declared.map((shape) =>
      renderShape(shape.name, shape.fields, 'record', shape === resource.record ? resource.about : undefined),
    ),
  ].join('\n');
}

function listsByOData({ operations, record }: Resource): boolean {
  return operations.some(
    ({ options, replies }) => options === 'odata' && replies.kind === 'rows' && replies.type === record,
  );
}

/** The record, and the rows of lists that answer something else. */
function rootsOf(resource: Resource): Shape[] {
  const rows = resource.operations.flatMap(({ replies }) => (replies.kind === 'rows' ? [replies.type] : []));
  return [...new Set([...(resource.record ? [resource.record] : []), ...rows])];
}

function isForeign(shape: Shape, resource: Resource, ownerOf: RecordOwner): boolean {
  const owner = ownerOf(shape);
  return owner !== undefined && owner !== resource;
}
