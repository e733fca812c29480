import type { Shape, ShapeField } from '../../api/model/model';
import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import { renderComment, type Tag } from './renderComment';
import { chainTags, idType } from './renderIds';
import type { InputField } from './withLookups';

/**
 * Whose view of the fields: a `record` is what Aspire answers (every field may be missing, because a selection may leave
 * it out, and many may be null); an `input` is what a builder fills in (required or not, never null).
 */
export type View = 'record' | 'input';

/** An array of integers keeps its items in Tray's schema only as a named type. */
const integerList = 'IntegerList';

/** The fields of a type literal, one after the other, each with its doc comment. */
export function renderFields(fields: readonly ShapeField[], view: View): string {
  return fields.map((field) => renderField(field, view)).join('\n');
}

/** The declarations of every named type that these fields need: the nested ones first, each once. */
export function nestedShapes(fields: readonly ShapeField[]): Shape[] {
  const found = new Map<string, Shape>();
  for (const { shape } of fields) {
    if (!shape) continue;
    for (const nested of [...nestedShapes(shape.fields), shape]) {
      const twin = found.get(nested.name);
      if (twin && twin !== nested) throw new Error(`two types of the name ${nested.name} meet in one file`);
      found.set(nested.name, nested);
    }
  }
  return [...found.values()];
}

/** `export type Property = { ... };` */
export function renderShape(name: string, fields: readonly ShapeField[], view: View, about?: string): string {
  return `${renderComment(about)}export type ${name} = {\n${renderFields(fields, view)}\n};\n`;
}

/** The declaration of `IntegerList`, where the fields need it. */
export function renderIntegerList(fields: readonly ShapeField[]): string {
  return holdsIntegers(fields)
    ? `${renderComment(undefined, [['@items', '{"type":"integer"}']])}type ${integerList} = number[];\n`
    : '';
}

function holdsIntegers(fields: readonly ShapeField[]): boolean {
  return fields.some((field) => isIntegerList(field) || holdsIntegers(field.shape?.fields ?? []));
}

function isIntegerList(field: InputField): boolean {
  return field.type === 'array' && field.of === 'integer' && !field.lookup;
}

function renderField(field: ShapeField, view: View): string {
  const optional = view === 'record' || !field.required;
  const nullable = view === 'record' && field.nullable;
  const comment = renderComment(aboutOf(field), tagsOf(field, view));
  return `${comment}${propertyName(field.name)}${optional ? '?' : ''}: ${typeOf(field)}${nullable ? ' | null' : ''};`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function typeOf(field: InputField): string {
  const id = idType(field);
  if (id !== undefined) return id;
  switch (field.type) {
    case 'integer':
      return 'number';
    case 'object':
      return shapeName(field);
    case 'array':
      if (isIntegerList(field)) return integerList;
      return `${field.of ?? shapeName(field)}[]`;
    default:
      return field.type;
  }
}

function shapeName(field: ShapeField): string {
  if (!field.shape) throw new Error(`field ${field.name} holds no known type`);
  return field.shape.name;
}

function aboutOf(field: ShapeField): string | undefined {
  if (field.about) return field.about;
  return field.format === 'duration' ? 'A time of day as hours, minutes and seconds, such as: 07:30:00.' : undefined;
}

function tagsOf(field: InputField, view: View): Tag[] {
  const tags: Tag[] = [['@title', fieldTitle(field.name)]];
  // Limits are for what a builder fills in. What Aspire answers is as it is, and an output that Aspire itself gave must
  // never count as wrong.
  const limit = (tag: Tag[0], value: number | undefined) =>
    view === 'input' && value !== undefined && tags.push([tag, value]);
  limit('@minLength', field.minLength);
  limit('@maxLength', boundedLength(field.maxLength));
  limit('@minimum', field.minimum);
  limit('@maximum', field.maximum);
  limit('@minItems', field.minItems);
  if (field.format === 'date-time') tags.push(['@format', 'datetime']);
  if (field.format === 'email') tags.push(['@format', 'email']);
  tags.push(...chainTags(field));
  if (view === 'input' && field.advanced && !field.required) tags.push(['@advanced', 'true']);
  if (field.type === 'integer' && !field.lookup) {
    const nullable = view === 'record' && field.nullable;
    tags.push(['@TJS-type', nullable ? '["integer","null"]' : 'integer']);
  }
  return tags;
}

/** The longest text that SQL Server holds is Aspire's way of saying "no limit". */
export function boundedLength(maxLength: number | undefined): number | undefined {
  return maxLength === 2_147_483_647 ? undefined : maxLength;
}
