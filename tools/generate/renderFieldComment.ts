import { sortedChoice, type DataType, type Field, type ScalarType } from '../../api/schema/types';
import { renderComment, type Tag } from './renderComment';

/** The doc comment of a field: what it is, then what Tray's schema generator reads of its limits. */
export function fieldComment(field: Field): string {
  const { title, about, format, type, dropdownInput, advanced } = field;
  return renderComment(
    about,
    tags([
      ['@title', title],
      // An optional choice loses the labels of its type.
      [
        '@enumLabels',
        type.kind === 'choice' && (!type.name || !field.required) ? sortedChoice(type).labels?.join(', ') : undefined,
      ],
      ['@minLength', field.minLength],
      ['@maxLength', field.maxLength],
      ['@minimum', field.minimum],
      ['@maximum', field.maximum],
      ['@minItems', field.minItems],
      ['@maxItems', field.maxItems],
      ['@default', field.default === undefined ? undefined : JSON.stringify(field.default)],
      ['@format', format],
      ...lookupTags(type, dropdownInput),
      ['@advanced', advanced ? 'true' : undefined],
      ['@TJS-type', numberType(type, field.nullable === true)],
    ]),
  );
}

/** The doc comment of a type with a name. */
export function typeComment(type: DataType): string {
  if (type.kind === 'scalar') return renderComment(type.about, [...titleOf(type), ...scalarTags(type)]);
  if (type.kind === 'choice') return renderComment(type.about, tags([['@enumLabels', type.labels?.join(', ')]]));
  if (type.kind === 'list') return renderComment(type.about, [...titleOf(type), ...itemTags(type.items)]);
  return renderComment(type.about, titleOf(type));
}

/** A type with a name brings its dropdown along, unless the field narrows it. */
function lookupTags(type: DataType, input: Field['dropdownInput']): [name: `@${string}`, text: string | undefined][] {
  const own = type.kind === 'scalar' && !type.name ? type.dropdown : undefined;
  return [
    ['@lookupOperation', own],
    ['@lookupInput', input ? JSON.stringify(input) : own && '{}'],
    ['@lookupAuthRequired', own && 'true'],
  ];
}

/** TypeScript has one type for all numbers. */
function numberType(type: DataType, nullable: boolean): string | undefined {
  if (type.kind !== 'scalar' || type.name || !type.types.includes('integer')) return undefined;
  const types = nullable ? [...type.types, 'null'] : type.types;
  return types.length === 1 ? 'integer' : JSON.stringify(types);
}

function scalarTags(type: ScalarType): Tag[] {
  return tags([
    ['@TJS-type', type.types[0] === 'integer' ? 'integer' : undefined],
    ['@lookupOperation', type.dropdown],
    ['@lookupInput', type.dropdown && '{}'],
    ['@lookupAuthRequired', type.dropdown && 'true'],
  ]);
}

/** Tray keeps what is said of a list's items only where the list is a type by itself. */
function itemTags(items: DataType): Tag[] {
  if (items.kind !== 'scalar') return [];
  const { types, title, dropdown } = items;
  const lookup = dropdown === undefined ? undefined : { operation: dropdown, input: {}, authRequired: true };
  return [['@items', JSON.stringify({ type: types[0], title, lookup })]];
}

function titleOf({ title }: DataType): Tag[] {
  return tags([['@title', title]]);
}

function tags(entries: readonly (readonly [name: `@${string}`, text: string | number | undefined])[]): Tag[] {
  return entries.flatMap(([name, text]): Tag[] => (text === undefined ? [] : [[name, text]]));
}
