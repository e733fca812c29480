import type { Operation, ShapeField } from '../model/model';
import { clearableFields } from '../operations/clearableFields';
import { fieldsToFillIn } from '../operations/updateInput';
import { typeName } from '../operations/typeName';
import { apiVersion, apiVersionField } from './apiVersion';
import { titlesTo } from './inputTitle';
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
    objectOf(clearable.length > 0 ? [clearField(name, clearable, fieldsToFillIn(operation))] : []),
    reading ? updateOptions : apiVersion,
  );
}

/** What a call gives that is no list. */
export function callOutput({ method, replies }: Operation): ObjectType {
  switch (replies.kind) {
    case 'text':
      return method === 'GET' ? textOutput : textWriteOutput;
    case 'object':
      return combine(writeOutput, objectOf(recordFields(replies.type)));
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
      about: `Which ${resource.plural} to give, as an OData condition, such as ${resource.key[0]} eq 1. Spell field names with their capitals.`,
      type: text,
      required: true,
    },
    {
      name: 'select',
      title: 'Select',
      about: 'The fields to get, separated by commas. Leave it empty to get all of them.',
      type: text,
      advanced: true,
    },
  ];
}

/** The fields that an update can empty, as a choice. */
function clearField(operation: string, places: readonly string[], fields: readonly ShapeField[]): Field {
  const labels = places.map((place) => titlesTo(place, fields).join(' > '));
  return {
    name: 'clear_fields',
    title: 'Clear fields',
    about: `The fields to empty, such as ${labels[0]}. A field that you only leave out keeps its value.`,
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
        'True sends only what you give, without reading the record first: Aspire may then empty every field that you leave out. Leave it empty to keep other fields as they are.',
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
  about: 'True when Aspire has done it.',
  type: flag,
  required: true,
};
const id: Field = {
  name: 'id',
  title: 'ID',
  about: 'The ID of the record, where Aspire tells it.',
  type: integer,
};
const reply: Field = {
  name: 'reply',
  title: 'Reply',
  about: 'What Aspire answered in place of an ID. Read it: it can hold an objection.',
  type: text,
};
const value: Field = { name: 'value', title: 'Value', about: 'The text that Aspire answered.', type: text };

export const writeOutput = objectOf([success, id, reply], { name: 'WriteOutput' });
export const textWriteOutput = objectOf([success, value, id, reply], { name: 'TextWriteOutput' });
export const textOutput = objectOf([{ ...value, required: true }], { name: 'TextOutput' });
