import type { Operation, Resource, Shape } from '../../api/model/model';
import { fieldChoices, fieldTypeOf } from './listFields';
import { headerOf, moduleOf, namesOf } from './names';
import { renderComment } from './renderComment';

/** `src/<operation>/input.ts` of a list that takes OData: conditions, fields, order, stamps and pages, then OData itself. */
export function renderListInput(operation: Operation, record: Shape): string {
  const { resource } = operation;
  const field = fieldTypeOf(record);
  const since = sinceType(resource);
  const parts = ['ListConditions', 'ListDirection', since, 'ListPages', 'ODataOptions'].filter((part) => part !== '');
  return [
    headerOf(resource),
    `import type { ${[...parts].sort().join(', ')} } from '../aspire/listInput';`,
    `import type { ${field} } from '../records/${moduleOf(resource)}';`,
    '',
    // The labels stand here once more, because an optional choice loses those of its type.
    `export type ${namesOf(operation).input} = ListConditions<${field}> & {`,
    `${renderComment("The field to sort by. Left empty it is the record's key, the newest last.", [
      ['@title', 'Sort by'],
      ['@enumLabels', fieldChoices(record).labels],
    ])}sort_by?: ${field};`,
    `} & ${parts.filter((part) => part !== 'ListConditions').join(' & ')};`,
  ].join('\n');
}

/** `export type PropertyField = 'Active' | ...;` with a label for each. */
export function renderFieldType(record: Shape): string {
  const { names, labels } = fieldChoices(record);
  return `${renderComment(undefined, [['@enumLabels', labels]])}export type ${fieldTypeOf(record)} = ${names.map((name) => `'${name}'`).join(' | ')};\n`;
}

function sinceType({ changed, created }: Resource): string {
  if (changed !== undefined) return 'ChangedSince';
  return created === undefined ? '' : 'CreatedSince';
}
