import type { Shape } from '../../api/model/model';
import type { Convenience } from './conveniences';
import type { OperationNames } from './names';
import { advanced, integer, nullableInteger, ownField, ownType } from './ownField';
import type { Parts } from './parts';
import { nestedShapes, renderFields, renderIntegerList, renderShape } from './renderFields';
import type { InputField } from './withLookups';

/** Many creates in one step: an array of the create's bodies. */
export function batchCreateParts(
  { create, resource }: Extract<Convenience, { kind: 'batchCreate' }>,
  { input, output }: OperationNames,
): Parts {
  const { singular, plural } = resource;
  const fields = unchained(create.body?.fields ?? []);
  const item = input.replace(/BatchCreateInput$/, 'Item');
  return {
    input: [
      '',
      renderIntegerList(fields),
      ...nestedShapes(fields).map((shape) => renderShape(shape.name, shape.fields, 'input')),
      `export type ${item} = {\n${renderFields(fields, 'input')}\n};\n`,
      ownType(input, [
        ownField(
          `items: ${item}[]`,
          `The ${plural} to create, 500 at most. Results name them by their place in this list, from 0.`,
          [
            ['@title', 'Items'],
            ['@minItems', 1],
            ['@maxItems', 500],
          ],
        ),
        ownField(
          'stop_on_error?: boolean',
          `Whether nothing more is sent once an item has failed. The ${plural} then go one at a time, and none goes while any is filled in wrongly. Left empty, a failed item does not keep back the others.`,
          [['@title', 'Stop on error'], advanced],
        ),
        ownField('concurrency?: number', 'How many items are under way at the same time, 1 to 8. Left empty it is 4.', [
          ['@title', 'Concurrency'],
          ['@minimum', 1],
          ['@maximum', 8],
          integer,
          advanced,
        ]),
      ]),
    ].join('\n'),
    output: [
      '',
      `export type ${item}Result = {`,
      ownField('index: number', 'The place of the item in the input, from 0.', [['@title', 'Index'], integer]),
      ownField('success: boolean', `Whether the ${singular} was created.`, [['@title', 'Success']]),
      ownField(
        'id: number | null',
        `The id of the new ${singular}; null where there is none or Aspire does not tell it.`,
        [['@title', 'ID'], nullableInteger],
      ),
      ownField('error: string | null', 'What was wrong, and whether it may have been saved all the same.', [
        ['@title', 'Error'],
      ]),
      ownField(
        'attempted: boolean',
        'False where the item was left for another run: the time was up, or an item before it had failed. Nothing was sent for it.',
        [['@title', 'Attempted']],
      ),
      '};\n',
      ownType(output, [
        ownField(`results: ${item}Result[]`, 'What became of each item, in the order of the input.', [
          ['@title', 'Results'],
        ]),
        ownField('count: number', 'How many items there were.', [['@title', 'Count'], integer]),
        ownField('succeeded: number', `How many ${plural} were created.`, [['@title', 'Succeeded'], integer]),
        ownField(
          'failed: number',
          'How many were refused, by Aspire or before they were sent, or have an unknown fate.',
          [['@title', 'Failed'], integer],
        ),
        ownField('not_attempted: number', 'How many were left for another run.', [
          ['@title', 'Not attempted'],
          integer,
        ]),
      ]),
    ].join('\n'),
  };
}

/**
 * Dropdowns that do not narrow each other: a lookup can name a field of the input, but none of an item of a list. A type
 * that stands at two places remains one type.
 */
function unchained(fields: readonly InputField[], made = new Map<Shape, Shape>()): InputField[] {
  return fields.map((field) => {
    const lookup = field.lookup && { ...field.lookup, input: {} };
    if (!field.shape) return { ...field, lookup };
    const shape = made.get(field.shape) ?? { ...field.shape, fields: unchained(field.shape.fields, made) };
    made.set(field.shape, shape);
    return { ...field, lookup, shape };
  });
}
