import { fieldTitle, pickedTitle } from '../model/fieldTitle';
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
  const title = dropdown ? pickedTitle(key[0] ?? '') : fieldTitle(key[0] ?? '');
  const sample = Object.keys(listFields(record)).slice(0, 2).join(',');
  return {
    input: objectOf([
      {
        name: 'id',
        title,
        about: `The ${singular} to get: pick it from the list, or give its ID, such as 4711.`,
        type: dropdown ? idType(dropdown) : integer,
        required: true,
        minimum: 1,
      },
      {
        name: 'fields',
        title: 'Fields',
        about:
          'The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.',
        type: listOf(fieldChoice(record, resource)),
      },
      {
        name: 'return_null_if_not_found',
        title: 'Return null if not found',
        about: `True gives an empty Record, and Found as false, when there is no such ${singular}, so that your workflow can branch. Otherwise that is an error.`,
        type: flag,
        advanced: true,
      },
      {
        name: 'select',
        title: 'Select',
        about: `The fields to get, separated by commas, such as ${sample}. Use it in place of Fields.`,
        type: text,
        advanced: true,
      },
    ]),
    output: objectOf([
      {
        name: 'record',
        title: 'Record',
        about: `The ${singular}; empty where there is none.`,
        type: recordType(record),
        required: true,
        nullable: true,
      },
      {
        name: 'found',
        title: 'Found',
        about: `True when there is such a ${singular}.`,
        type: flag,
        required: true,
      },
    ]),
  };
}
