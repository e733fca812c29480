import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import type { Convenience } from './conveniences';
import { fieldTypeOf, listFields } from './listFields';
import { moduleOf, type OperationNames } from './names';
import { advanced, integer, ownField, ownType } from './ownField';
import type { FieldLookup } from './planLookups';
import type { Parts } from './parts';

/** One record by its id. */
export function getByIdParts(
  { resource }: Extract<Convenience, { kind: 'getById' }>,
  { input, output }: OperationNames,
  lookup: FieldLookup | undefined,
): Parts {
  const { singular, key, record } = resource;
  if (!record) throw new Error(`conveniences: ${resource.name} has no record`);
  const [id = ''] = key;
  const fields = fieldTypeOf(record);
  const records = `../records/${moduleOf(resource)}`;
  const sample = Object.keys(listFields(record)).slice(0, 2).join(',');
  return {
    input: [
      `import type { ${fields} } from '${records}';`,
      '',
      ownType(input, [
        ownField(
          `id: ${lookup?.lookup.alias ?? 'number'}`,
          `The ${fieldTitle(id)} of the ${singular} to give, such as: 4711.`,
          [['@title', fieldTitle(id)], ['@minimum', 1], ...(lookup ? [] : [integer])],
        ),
        ownField(
          `fields?: ${fields}[]`,
          'The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.',
          [['@title', 'Fields']],
        ),
        ownField(
          'return_null_if_not_found?: boolean',
          `Whether a missing ${singular} gives null and found as false, so that the workflow can branch. Left empty, it is an error.`,
          [['@title', 'Return null if not found'], advanced],
        ),
        ownField(
          'select?: string',
          `The fields to give back as a text with commas, in place of Fields, such as: ${sample}.`,
          [['@title', 'Select'], advanced],
        ),
      ]),
    ].join('\n'),
    output: [
      `import type { ${record.name} } from '${records}';`,
      '',
      ownType(output, [
        ownField(`record: ${record.name} | null`, `The ${singular}; null where there is none.`, [['@title', 'Record']]),
        ownField('found: boolean', `Whether there is such a ${singular}.`, [['@title', 'Found']]),
      ]),
    ].join('\n'),
  };
}
