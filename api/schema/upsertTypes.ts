import type { Shape } from '../model/model';
import type { InputField } from '../operations/attachDropdowns';
import type { CompositeOperation } from '../operations/compositeOperations';
import type { Dropdown } from '../operations/planDropdowns';
import { titlesTo } from './inputTitle';
import { inputFields, recordType } from './pageFields';
import { combine, flag, integer, listOf, objectOf, text, type Field, type OperationTypes } from './types';

type Upsert = Extract<CompositeOperation, { kind: 'upsert' }>;

/** Create or update: the create's body with the key beside it, and the fields to match on. */
export function upsertTypes(upsert: Upsert, dropdown: Dropdown | undefined): OperationTypes {
  const { resource, match, usual } = upsert;
  const { singular, key, record } = resource;
  if (!record) throw new Error(`compositeOperations: ${resource.name} has no record`);
  const [id = ''] = key;
  const body = upsertBody(upsert, id, dropdown);
  const around = body.find(({ shape }) => shape?.fields.some(({ name }) => name === id));
  // A field to match on may stand inside the object that holds the record.
  const titleOf = (name: string) => titlesTo(name, [...body, ...(around?.shape?.fields ?? [])]).join();
  const matchOn: Field = {
    name: 'match_on',
    title: 'Match on',
    about: `The fields by which to find the ${singular}, such as ${titleOf(usual)}. Fill in all of them below.`,
    type: listOf({ kind: 'choice', name: `${record.name}Match`, values: match, labels: match.map(titleOf) }),
    required: true,
    minItems: 1,
    default: [usual],
  };
  return {
    input: combine(objectOf([matchOn]), objectOf(inputFields(body))),
    output: objectOf([
      {
        name: 'created',
        title: 'Created',
        about: `True for a new ${singular}, false where one was updated.`,
        type: flag,
        required: true,
      },
      {
        name: 'id',
        title: 'ID',
        about: `The ID of the ${singular}; empty in the rare case that Aspire does not tell it.`,
        type: integer,
        required: true,
        nullable: true,
      },
      {
        name: 'record',
        title: 'Record',
        about: `The ${singular} as Aspire has it now. Missing in the rare case that the connector saved it but could not read it back.`,
        type: recordType(record),
      },
      {
        name: 'reply',
        title: 'Reply',
        about: 'What Aspire answered in place of an ID. Read it: it can hold an objection.',
        type: text,
      },
    ]),
  };
}

/** The create's fields, and the key where the update has it: at the top, or in the object that holds the rest. */
function upsertBody({ create, update, resource }: Upsert, id: string, dropdown: Dropdown | undefined): InputField[] {
  const fields = create.body?.fields ?? [];
  const key: InputField = {
    name: id,
    type: 'integer',
    minimum: 1,
    dropdown: dropdown && { dropdown, input: {} },
    about: `The ${resource.singular} to update, where you know it. Choose it in Match on as well.`,
  };
  // Flags such as UpdateTags only tell an update what else to do; a create loses nothing without them.
  const flags = (update.body?.fields ?? []).filter(
    ({ name, type, writeOnly }) =>
      type === 'boolean' && writeOnly === 'instruction' && !fields.some((field) => field.name === name),
  );
  const around = update.body?.fields.find(({ shape }) => shape?.fields.some(({ name }) => name === id));
  if (!around) return [key, ...fields, ...flags];
  const wrapped = fields.map((field) =>
    field.name === around.name ? { ...field, shape: withField(field.shape, key) } : field,
  );
  return [...wrapped, ...flags];
}

function withField(shape: Shape | undefined, field: InputField): Shape | undefined {
  return shape && { ...shape, fields: [field, ...shape.fields] };
}
