import type { Shape } from '../../api/model/model';
import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import type { Convenience } from './conveniences';
import { moduleOf, type OperationNames } from './names';
import { nullableInteger, ownField, ownType } from './ownField';
import type { FieldLookup } from './planLookups';
import { renderComment } from './renderComment';
import type { Parts } from './parts';
import { nestedShapes, renderFields, renderIntegerList, renderShape } from './renderFields';
import type { InputField } from './withLookups';

type Upsert = Extract<Convenience, { kind: 'upsert' }>;

/** Create or update: the create's body with the key beside it, and the fields to match on. */
export function upsertParts(upsert: Upsert, { input, output }: OperationNames, lookup: FieldLookup | undefined): Parts {
  const { resource, match, usual } = upsert;
  const { singular, key, record } = resource;
  const [id = ''] = key;
  const fields = bodyOf(upsert, id, lookup);
  const matchType = `${record?.name ?? ''}Match`;
  const choices = match.map((field) => `'${field}'`);
  return {
    input: [
      '',
      renderComment(undefined, [['@enumLabels', match.map(fieldTitle).join(', ')]]),
      `export type ${matchType} = ${choices.join(' | ')};\n`,
      renderIntegerList(fields),
      ...nestedShapes(fields).map((shape) => renderShape(shape.name, shape.fields, 'input')),
      ownType(input, [
        ownField(
          `match_on: ${matchType}[]`,
          `The fields that tell whether the ${singular} is there already, such as: ${usual}. All of them that are filled in must be the same; those left empty are passed over.`,
          [
            ['@title', 'Match on'],
            ['@minItems', 1],
            ['@default', JSON.stringify([usual])],
          ],
        ),
        renderFields(fields, 'input'),
      ]),
    ].join('\n'),
    output: [
      `import type { ${record?.name} } from '../records/${moduleOf(resource)}';`,
      '',
      ownType(output, [
        ownField('created: boolean', `True for a new ${singular}, false where one was updated.`, [
          ['@title', 'Created'],
        ]),
        ownField('id: number | null', `The ${fieldTitle(id)}; null in the rare case that Aspire does not tell it.`, [
          ['@title', 'ID'],
          nullableInteger,
        ]),
        ownField(
          `record?: ${record?.name}`,
          `The ${singular} as Aspire has it now. Missing in the rare case that it was saved but could not be read back.`,
          [['@title', 'Record']],
        ),
      ]),
    ].join('\n'),
  };
}

/** The create's fields, and the key where the update has it: at the top, or in the object that holds the rest. */
function bodyOf({ create, update, resource }: Upsert, id: string, lookup: FieldLookup | undefined): InputField[] {
  const fields = create.body?.fields ?? [];
  const key: InputField = {
    name: id,
    type: 'integer',
    minimum: 1,
    lookup,
    about: `The ${resource.singular} to update, where it is known. Goes with ${id} in Match on; a new one gets its id from Aspire.`,
  };
  // Flags such as UpdateTags only tell an update what else to do; a create loses nothing without them.
  const flags = (update.body?.fields ?? []).filter(
    ({ name, type, writeOnly }) =>
      type === 'boolean' && writeOnly === 'instruction' && !fields.some((field) => field.name === name),
  );
  const around = update.body?.fields.find(({ shape }) => shape?.fields.some(({ name }) => name === id));
  if (!around) return [...fields, key, ...flags];
  const wrapped = fields.map((field) =>
    field.name === around.name ? { ...field, shape: withField(field.shape, key) } : field,
  );
  return [...wrapped, ...flags];
}

function withField(shape: Shape | undefined, field: InputField): Shape | undefined {
  return shape && { ...shape, fields: [...shape.fields, field] };
}
