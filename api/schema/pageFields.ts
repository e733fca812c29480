import { fieldTitle, pickedTitle } from '../model/fieldTitle';
import type { Resource, Shape, ShapeField } from '../model/model';
import type { InputField } from '../operations/attachDropdowns';
import { fieldChoices, fieldTypeOf } from '../operations/listFields';
import type { Dropdown } from '../operations/planDropdowns';
import { inputTitle } from './inputTitle';
import { recordHelp } from './recordHelp';
import { integer, listOf, objectOf, type ChoiceType, type DataType, type Field, type ObjectType } from './types';

/** An array of integers keeps its items in Tray's schema only as a named type. */
const integerList: DataType = { ...listOf(integer), name: 'IntegerList' };

const records = new WeakMap<Shape, ObjectType>();
const bodies = new WeakMap<Shape, ObjectType>();

/**
 * The type of what Aspire answers. Any field may be missing, because a selection may leave it out. Limits are for what a
 * builder fills in: an output that Aspire itself gave must never count as wrong.
 */
export function recordType(shape: Shape): ObjectType {
  const known = records.get(shape);
  if (known) return known;
  const { name, about } = shape;
  const made = objectOf(recordFields(shape), { name, about });
  records.set(shape, made);
  return made;
}

/** The fields of what Aspire answers. */
export function recordFields(shape: Shape): Field[] {
  return shape.fields.map((field) => ({
    ...commonParts(field),
    about: recordHelp(field, shape),
    type: typeOf(field, recordType),
    required: false,
    nullable: field.nullable,
  }));
}

/** The fields that a builder fills in: required or not, never null. */
export function inputFields(fields: readonly InputField[]): Field[] {
  const made = fields.map((field): Field => ({
    ...commonParts(field),
    title: inputTitle(field),
    format: commonParts(field).format ?? (isRemark(field) ? 'text' : undefined),
    about: inputWords(field, fields),
    type: typeOf(field, (shape) => bodyType(shape, field)),
    required: field.required ?? field.needed ?? false,
    minLength: field.closed ? undefined : field.minLength,
    maxLength: boundedLength(field.maxLength),
    minimum: field.minimum,
    maximum: field.maximum,
    minItems: leastItems(field),
    advanced: field.advanced && !field.required && !field.needed,
    dropdownInput: dropdownInput(field),
  }));
  return [...made.filter(({ required }) => required), ...made.filter(({ required }) => !required)];
}

/** A text of more than a line is typed into a larger box. */
function isRemark({ name, type }: ShapeField): boolean {
  return type === 'string' && /(Notes?|Description|Comment)$/.test(name);
}

/** What a field's dropdown is narrowed by: other fields of the form, or the field whose values it shows. */
function dropdownInput(field: InputField): Field['dropdownInput'] {
  if (!field.dropdown) return valuesInput(field);
  return Object.keys(field.dropdown.input).length > 0 ? field.dropdown.input : undefined;
}

/** A text with values that are known, or in use somewhere, is offered them; another one may be typed. */
function valuesInput({ name, type, values, closed, choices, form }: InputField): Field['dropdownInput'] {
  if (type !== 'string' || closed || !(values ?? choices ?? form === 'state')) return undefined;
  return { ...(choices && { list: choices.list }), field: choices?.field ?? name };
}

/** How many entries a list needs: one where it is needed at all. */
export function leastItems({ type, needed, minItems }: ShapeField): number | undefined {
  return minItems ?? (needed && type === 'array' ? 1 : undefined);
}

/** The help of a field, and what it has to do with the fields beside it. */
function inputWords(field: InputField, beside: readonly InputField[]): string | undefined {
  const { either, notWith, after, addsUpTo, form } = field;
  const titleOf = (name: string) => inputTitle(beside.find((other) => other.name === name) ?? { name, type: 'string' });
  const titles = (names: readonly string[]) => names.map(titleOf).join(' or ');
  const said = [
    commonParts(field).about ??
      (form === 'state' ? 'Pick the state or province, or give its code, such as TX or ON.' : undefined),
    either && `Give either this or ${titles(either)}.`,
    notWith && `Give this or ${titles(notWith)}, not both.`,
    after !== undefined && `Later than ${titleOf(after)}.`,
    addsUpTo !== undefined && `Their ${titleOf(addsUpTo)} must add up to the ${titleOf(addsUpTo)} here.`,
  ].filter((words) => typeof words === 'string');
  return said.length > 0 ? said.join(' ') : undefined;
}

/** The longest text that SQL Server holds is Aspire's way of saying "no limit". */
export function boundedLength(maxLength: number | undefined): number | undefined {
  return maxLength === 2_147_483_647 ? undefined : maxLength;
}

/** The names of a record's own fields, as a choice. */
export function fieldChoice(record: Shape, { label, key }: Pick<Resource, 'label' | 'key'>): ChoiceType {
  const { names, labels } = fieldChoices(record, [...(label === undefined ? [] : [label]), ...key]);
  return { kind: 'choice', name: fieldTypeOf(record), values: names, labels, ordered: true };
}

/** An id that is picked from a dropdown. */
export function idType({ name, alias, key, singular, of = 'integer', example = '1' }: Dropdown): DataType {
  return {
    kind: 'scalar',
    types: [of],
    name: alias,
    title: pickedTitle(key),
    about: `The ${singular}: pick it from the list, or give its ${of === 'integer' ? 'ID' : 'code'}, such as ${example}.`,
    dropdown: `${name}_ddl`,
  };
}

/** Several ids of one dropdown. */
export function idListType(dropdown: Dropdown): DataType {
  const { name, alias, key, plural } = dropdown;
  const items: DataType = { kind: 'scalar', types: ['integer'], title: pickedTitle(key), dropdown: `${name}_ddl` };
  return { ...listOf(items), name: `${alias}s`, about: `The ${plural}: pick them from the list, or give their IDs.` };
}

/** The values are what a builder reads, too. */
function closedChoice(values: readonly string[]): ChoiceType {
  return { kind: 'choice', values, labels: values };
}

/**
 * An entry of a list is called by its type. A single object by its field: Tray would show the title of the type in its place,
 * so that two addresses had one name.
 */
function bodyType(shape: Shape, { type }: Pick<ShapeField, 'type'>): ObjectType {
  const known = bodies.get(shape);
  if (known) return known;
  const title = type === 'array' ? fieldTitle(shape.name).replace(/ input$/, '') : undefined;
  const made = objectOf(inputFields(shape.fields), { name: shape.name, title });
  bodies.set(shape, made);
  return made;
}

function commonParts({ name, about, format }: ShapeField): Pick<Field, 'name' | 'title' | 'about' | 'format'> {
  return {
    name,
    title: fieldTitle(name),
    about:
      about ?? (format === 'duration' ? 'A time of day as hours, minutes and seconds, such as: 07:30:00.' : undefined),
    format: format === 'date-time' ? 'datetime' : format === 'email' ? 'email' : undefined,
  };
}

function typeOf(field: InputField, shapeType: (shape: Shape) => ObjectType): DataType {
  const { type, of, shape, dropdown } = field;
  if (dropdown) return type === 'array' ? idListType(dropdown.dropdown) : idType(dropdown.dropdown);
  if (field.closed && field.values) return closedChoice(field.values);
  if (type !== 'array' && type !== 'object')
    return { kind: 'scalar', types: [type], dropdown: valuesInput(field) && 'field_values_ddl' };
  if (type === 'array' && of) return of === 'integer' ? integerList : listOf({ kind: 'scalar', types: [of] });
  if (!shape) throw new Error(`field ${field.name} holds no known type`);
  return type === 'array' ? listOf(shapeType(shape)) : shapeType(shape);
}
