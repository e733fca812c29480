import type { Shape } from '../model/model';
import type { InputField } from '../operations/attachDropdowns';
import type { CompositeOperation } from '../operations/compositeOperations';
import { typeName } from '../operations/typeName';
import { inputFields } from './pageFields';
import { flag, integer, listOf, objectOf, text, type ObjectType, type OperationTypes } from './types';

/** Many creates in one step: an array of the create's bodies. */
export function batchCreateTypes({
  create,
  resource,
  name,
}: Extract<CompositeOperation, { kind: 'batchCreate' }>): OperationTypes {
  const { singular, plural } = resource;
  const item = `${typeName(name).replace(/BatchCreate$/, '')}Item`;
  const body = objectOf(inputFields(unchained(create.body?.fields ?? [])), { name: item });
  return {
    input: objectOf([
      {
        name: 'items',
        title: 'Items',
        about: `The ${plural} to create, 500 at most. Results count them from 0.`,
        type: listOf(body),
        required: true,
        minItems: 1,
        maxItems: 500,
      },
      {
        name: 'stop_on_error',
        title: 'Stop on error',
        about: `True stops after the first ${singular} that fails, sends them one at a time, and sends none while one is filled in wrongly. Otherwise a failed one does not keep back the others.`,
        type: flag,
        advanced: true,
      },
      {
        name: 'concurrency',
        title: 'Concurrency',
        about: 'How many to send at the same time, 1 to 8. Leave it empty for 4.',
        type: integer,
        minimum: 1,
        maximum: 8,
        advanced: true,
      },
    ]),
    output: outputOf(item, singular, plural),
  };
}

function outputOf(item: string, singular: string, plural: string): ObjectType {
  const result = objectOf(
    [
      {
        name: 'index',
        title: 'Index',
        about: 'The place of the item in the input, from 0.',
        type: integer,
        required: true,
      },
      {
        name: 'success',
        title: 'Success',
        about: `True when Aspire created the ${singular}.`,
        type: flag,
        required: true,
      },
      {
        name: 'id',
        title: 'ID',
        about: `The ID of the new ${singular}; empty where there is none or Aspire does not tell it.`,
        type: integer,
        required: true,
        nullable: true,
      },
      {
        name: 'error',
        title: 'Error',
        about: 'What was wrong, and if Aspire can have saved it all the same.',
        type: text,
        required: true,
        nullable: true,
      },
      {
        name: 'reply',
        title: 'Reply',
        about: 'What Aspire answered in place of an ID. Read it: it can hold an objection.',
        type: text,
      },
      {
        name: 'attempted',
        title: 'Attempted',
        about:
          'False when the connector did not send the item and left it for another run: the time was up, or an item before it had failed.',
        type: flag,
        required: true,
      },
    ],
    { name: `${item}Result` },
  );
  const count = (name: string, title: string, about: string) => ({ name, title, about, type: integer, required: true });
  return objectOf([
    {
      name: 'results',
      title: 'Results',
      about: 'What became of each item, in the order of the input.',
      type: listOf(result),
      required: true,
    },
    count('count', 'Count', 'How many items there were.'),
    count('succeeded', 'Succeeded', `How many ${plural} were created.`),
    count('failed', 'Failed', 'How many Aspire or the connector refused, or may have been saved without an answer.'),
    count('not_attempted', 'Not attempted', 'How many are left for another run.'),
  ]);
}

/**
 * Dropdowns that do not narrow each other: a dropdown can name a field of the input, but none of an item of a list. A type
 * that stands at two places remains one type.
 */
function unchained(fields: readonly InputField[], made = new Map<Shape, Shape>()): InputField[] {
  return fields.map((field) => {
    const dropdown = field.dropdown && { ...field.dropdown, input: {} };
    if (!field.shape) return { ...field, dropdown };
    const shape = made.get(field.shape) ?? { ...field.shape, fields: unchained(field.shape.fields, made) };
    made.set(field.shape, shape);
    return { ...field, dropdown, shape };
  });
}
