import { fieldTitle } from '../model/fieldTitle';
import type { CompositeOperation } from '../operations/compositeOperations';
import { listFields } from '../operations/listFields';
import type { Dropdown } from '../operations/planDropdowns';
import { fieldChoice, idType, recordType } from './pageFields';
import { flag, integer, listOf, objectOf, text, type OperationTypes } from './types';

/** One record by its id. */
export function getByIdTypes(
  { resource }: Extract<CompositeOperation, { kind: 'getById' }>,
  dropdown: Dropdown | undefined,
): OperationTypes {
  const { singular, key, record } = resource;
  if (!record) throw new Error(`compositeOperations: ${resource.name} has no record`);
  const title = fieldTitle(key[0] ?? '');
  const sample = Object.keys(listFields(record)).slice(0, 2).join(',');
  return {
    input: objectOf([
      {
        name: 'id',
        title,
        about: `The ${title} of the ${singular} to give, such as: 4711.`,
        type: dropdown ? idType(dropdown) : integer,
        required: true,
        minimum: 1,
      },
      {
        name: 'fields',
        title: 'Fields',
        about:
          'The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.',
        type: listOf(fieldChoice(record)),
      },
      {
        name: 'return_null_if_not_found',
        title: 'Return null if not found',
        about: `Whether a missing ${singular} gives null and found as false, so that the workflow can branch. Left empty, it is an error.`,
        type: flag,
        advanced: true,
      },
      {
        name: 'select',
        title: 'Select',
        about: `The fields to give back as a text with commas, in place of Fields, such as: ${sample}.`,
        type: text,
        advanced: true,
      },
    ]),
    output: objectOf([
      {
        name: 'record',
        title: 'Record',
        about: `The ${singular}; null where there is none.`,
        type: recordType(record),
        required: true,
        nullable: true,
      },
      {
        name: 'found',
        title: 'Found',
        about: `Whether there is such a ${singular}.`,
        type: flag,
        required: true,
      },
    ]),
  };
}
