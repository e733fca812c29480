import type { Operation } from '../model/model';
import { clearableFields } from '../operations/clearableFields';
import { fieldTitle } from '../model/fieldTitle';
import { fieldsToFillIn } from '../operations/updateInput';
import { typeName } from '../operations/typeName';
import { apiVersion, apiVersionField } from './apiVersion';
import { inputFields, recordFields } from './pageFields';
import { combine, flag, integer, listOf, objectOf, text, type Field, type ObjectType } from './types';

/** What a call that is no list by OData asks for. The body's fields stand flat at the top, in Aspire's spelling. */
export function callInput(operation: Operation): ObjectType {
  const { name, options, reading } = operation;
  const filter = options === 'filter' ? filterFields(operation) : [];
  const fields = inputFields(fieldsToFillIn(operation));
  const clearable = reading ? clearableFields(operation) : [];
  return combine(
    objectOf([...filter, ...fields]),
    objectOf(clearable.length > 0 ? [clearField(name, clearable)] : []),
    reading ? updateOptions : apiVersion,
  );
}

/** What a call gives that is no list. */
export function callOutput({ method, replies }: Operation): ObjectType {
  switch (replies.kind) {
    case 'text':
      return method === 'GET' ? textOutput : textWriteOutput;
    case 'object':
      return combine(writeOutput, objectOf(recordFields(replies.type.fields)));
    default:
      return writeOutput;
  }
}

/** The only input of a list that takes no OData but a filter. */
function filterFields({ resource }: Operation): Field[] {
  return [
    {
      name: 'filter',
      title: 'Filter',
      about: `Which ${resource.plural} to give, as an OData condition, such as: ${resource.key[0]} eq 1. Field names are case-sensitive.`,
      type: text,
      required: true,
    },
    {
      name: 'select',
      title: 'Select',
      about: 'The only fields to give, separated by commas. Empty gives all of them.',
      type: text,
      advanced: true,
    },
  ];
}

/** The fields that an update can empty, as a choice. */
function clearField(operation: string, places: readonly string[]): Field {
  const labels = places.map((place) => place.split('.').map(fieldTitle).join(' > '));
  return {
    name: 'clear_fields',
    title: 'Clear fields',
    about: `Fields to empty, such as: ${places[0]}. A field that is merely left out keeps its value; one that is named here is not given as well.`,
    type: listOf({ kind: 'choice', name: `${typeName(operation)}Clearable`, values: places, labels }),
  };
}

/** What every update takes that reads the record first. */
export const updateOptions = objectOf(
  [
    {
      name: 'send_only_given_fields',
      title: 'Send only given fields',
      about:
        'True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.',
      type: flag,
      advanced: true,
    },
    apiVersionField,
  ],
  { name: 'UpdateOptions' },
);

const success: Field = {
  name: 'success',
  title: 'Success',
  about: 'True when Aspire has done what was asked.',
  type: flag,
  required: true,
};
const id: Field = {
  name: 'id',
  title: 'ID',
  about: 'The id of the record that was written, where Aspire tells it.',
  type: integer,
};
const reply: Field = {
  name: 'reply',
  title: 'Reply',
  about:
    'What Aspire answered, as text, where it was not a plain id. Aspire refuses with an error as far as is known, but read it: it may hold an objection.',
  type: text,
};
const value: Field = { name: 'value', title: 'Value', about: 'The text that Aspire answered.', type: text };

export const writeOutput = objectOf([success, id, reply], { name: 'WriteOutput' });
export const textWriteOutput = objectOf([success, value, id, reply], { name: 'TextWriteOutput' });
export const textOutput = objectOf([{ ...value, required: true }], { name: 'TextOutput' });
