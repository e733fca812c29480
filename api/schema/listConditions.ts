import type { Shape } from '../model/model';
import { choiceOf } from './choices';
import { listOf, objectOf, text, type ChoiceType, type DataType, type Field, type ObjectType } from './types';

/** How a field is compared, with the words that a builder reads, the usual ones first. */
const operators: Readonly<Record<string, string>> = {
  equals: 'Equals',
  is_not: 'Is not',
  contains: 'Contains',
  starts_with: 'Starts with',
  ends_with: 'Ends with',
  is_one_of: 'Is one of',
  greater_than: 'Greater than (after)',
  at_least: 'At least (from)',
  less_than: 'Less than (before)',
  at_most: 'At most (until)',
  between: 'Between',
  is_empty: 'Is empty',
  is_not_empty: 'Is not empty',
};

export const conditionOperator: ChoiceType = {
  ...choiceOf(operators, 'ConditionOperator'),
  ordered: true,
};

/** One condition on a field of a list's records. `list` is the operation, whose values the dropdown of Value shows. */
export function condition(list: string, record: Pick<Shape, 'name'>, field: DataType): ObjectType {
  const fields: Field[] = [
    { name: 'field', title: 'Field', about: 'The field to compare.', type: field, required: true },
    {
      name: 'operator',
      title: 'Operator',
      about:
        'How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.',
      type: conditionOperator,
      required: true,
    },
    {
      name: 'value',
      title: 'Value',
      about:
        'Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".',
      type: { kind: 'scalar', types: ['string', 'number', 'boolean'], dropdown: 'field_values_ddl' },
      dropdownInput: { list, field: '{{{field}}}' },
    },
    {
      name: 'date',
      title: 'Date',
      about: 'For a field with a date, pick the day or the moment here, such as 2026-04-08. Use it in place of Value.',
      type: text,
      format: 'datetime',
    },
    {
      name: 'values',
      title: 'Values',
      about:
        'The values of "Is one of" or "Between" as a list, such as one from an earlier step. Use it in place of Value.',
      type: listOf({ kind: 'scalar', types: ['string', 'number'] }),
      advanced: true,
    },
  ];
  return objectOf(fields, {
    name: `${record.name}Condition`,
    title: 'Condition',
    about: 'One condition on a field of the record.',
  });
}

/** Which records a list gives, and which of their fields. */
export function conditions(condition: DataType, field: DataType): ObjectType {
  const fields: Field[] = [
    {
      name: 'conditions',
      title: 'Conditions',
      about: 'Which records to get. Leave it empty to get every record.',
      type: listOf(condition),
    },
    {
      name: 'match',
      title: 'Match',
      about: 'Choose whether a record must meet all conditions or any one of them. Leave it empty for all.',
      type: choiceOf({ all: 'All conditions', any: 'Any condition' }),
    },
    {
      name: 'fields',
      title: 'Fields',
      about: 'The fields to get; you always get the ID. Leave it empty to get whole records with their nested lists.',
      type: listOf(field),
    },
  ];
  return { ...objectOf(fields, { name: 'ListConditions' }), arguments: [condition, field] };
}
