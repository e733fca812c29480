import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import type { Convenience } from './conveniences';
import { fieldTypeOf, listFields } from './listFields';
import { moduleOf, namesOf, type OperationNames } from './names';
import { advanced, integer, ownField, ownType } from './ownField';
import type { FieldLookup } from './planLookups';
import type { Parts } from './parts';

/** The largest id that Aspire has room for: the seed of the emulator is nowhere near it. */
const missing = 2_147_483_647;

/** One record by its id. */
export function getByIdParts(
  { list, resource, name }: Extract<Convenience, { kind: 'getById' }>,
  { input, output }: OperationNames,
  lookup: FieldLookup | undefined,
): Parts {
  const { singular, key, record } = resource;
  if (!record) throw new Error(`conveniences: ${resource.name} has no record`);
  const [id = ''] = key;
  const fields = fieldTypeOf(record);
  const records = `../records/${moduleOf(resource)}`;
  const sample = Object.keys(listFields(record)).slice(0, 2).join(',');
  const query = { $filter: `${id} eq 1`, $top: '1' };
  const route = `method: 'GET', path: '${list.path}'`;
  const found = `{ record: { ${id}: 1 }, found: true }`;
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
    callback: { name: 'getRecordById', rows: [namesOf(list).row], argument: namesOf(list).row },
    example: { id: 1 },
    cases: [
      {
        says: `gives the ${singular} with the id`,
        given: 'clearJournal',
        when: 'example',
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          `expect(output).toMatchObject({ isSuccess: true, value: ${found} })`,
        ],
        finally: `finally(() => expectCalls({ ${route}, query: ${JSON.stringify(query)} }))`,
      },
      {
        says: 'says that there is none with the id',
        given: 'clearJournal',
        when: `({ id: ${missing} })`,
        then: [`expectRefusal(output, 'There is no ${singular} with the ID ${missing}.')`],
        finally: 'finallyDoNothing()',
      },
      {
        says: 'gives null for a missing one where that is asked for',
        given: 'clearJournal',
        when: `({ id: ${missing}, return_null_if_not_found: true })`,
        then: [
          `expect(output).toMatchOutputSchemaOf('${name}')`,
          'expect(output).toMatchObject({ isSuccess: true, value: { record: null, found: false } })',
        ],
        finally: 'finallyDoNothing()',
      },
      {
        says: 'says which scope the API client lacks',
        given: `() => refuseNext({ ${route}, status: 403, body: 'Forbidden' })`,
        when: 'example',
        then: [`expectRefusal(output, 'GET', '${resource.name}')`],
        finally: 'finallyDoNothing()',
      },
    ],
  };
}
