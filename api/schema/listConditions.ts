import { choiceOf } from './choices';
import { listOf, objectOf, type DataType, type Field, type ObjectType } from './types';

/** How a field is compared, with the words that a builder reads. */
const operators: Readonly<Record<string, string>> = {
  at_least: 'At least',
  at_most: 'At most',
  between: 'Between',
  contains: 'Contains',
  ends_with: 'Ends with',
  equals: 'Equals',
  greater_than: 'Greater than (after)',
  is_empty: 'Is empty',
  is_not: 'Is not',
  is_not_empty: 'Is not empty',
  is_one_of: 'Is one of',
  less_than: 'Less than (before)',
  starts_with: 'Starts with',
};

/** One condition on a field of the record. */
export function condition(field: DataType): ObjectType {
  const fields: Field[] = [
    { name: 'field', title: 'Field', about: 'The field to compare.', type: field, required: true },
    {
      name: 'operator',
      title: 'Operator',
      about:
        'How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.',
      type: choiceOf(operators),
      required: true,
    },
    {
      name: 'value',
      title: 'Value',
      about:
        'What to compare with, such as Plaza, 42, true, 2026-04-08 or 2026-04-08T09:30:00Z. A date without a time stands for the whole day. "Is one of" takes several values and "between" two, the smaller one first; a comma or a line break separates them: put values with commas in double quotes, such as "Smith, Inc.","Jones, LLC". A JSON list will do, too. Leave it out for "is empty" and "is not empty".',
      type: { kind: 'scalar', types: ['string', 'number', 'boolean'] },
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
  const described = { name: 'Condition', title: 'Condition', about: 'One condition on a field of the record.' };
  return { ...objectOf(fields, described), arguments: [field] };
}

/** Which records a list gives, and which of their fields. */
export function conditions(field: DataType): ObjectType {
  const fields: Field[] = [
    {
      name: 'conditions',
      title: 'Conditions',
      about: 'Which records to get. Leave it empty to get every record.',
      type: listOf(condition(field)),
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
  return { ...objectOf(fields, { name: 'ListConditions' }), arguments: [field] };
}
