import type { FieldDescription } from './inputFields';
import { cell, table } from './markdown';

/** Up to `all` choices are all listed; of more choices only a `few`. */
const listedChoices = { all: 16, few: 3 };

/** A table of the fields of an input. Choices that are fields of the record are told by a link to `recordFields`. */
export function inputTable(
  fields: readonly FieldDescription[],
  recordFields: readonly FieldDescription[] = [],
): string {
  const names = new Set(recordFields.map(({ path }) => path));
  return table(
    ['field', 'type', 'required', 'what'],
    fields.map((field) => [
      `\`${field.path}\``,
      cell(typeText(field, names)),
      field.required ? 'yes' : '',
      cell(whatText(field)),
    ]),
  );
}

/** A table of the fields of a record. */
export function recordTable(fields: readonly FieldDescription[]): string {
  return table(
    ['field', 'title', 'type', 'what'],
    fields.map(({ path, title, type, help }) => [`\`${path}\``, cell(title), cell(type), cell(help)]),
  );
}

function typeText({ type, choices, dropdown }: FieldDescription, names: ReadonlySet<string>): string {
  const many = type.startsWith('list of ') ? 'list of ' : '';
  if (choices.length > 1 && choices.every(({ value }) => names.has(value))) return `${many}[fields](#fields)`;
  if (choices.length > 0) return `${many}one of ${choicesText(choices.map(({ value }) => value))}`;
  return `${dropdown === undefined ? '' : 'dropdown, '}${type}`;
}

function choicesText(values: readonly string[]): string {
  const { all, few } = listedChoices;
  const quoted = (some: readonly string[]) => some.map((value) => `\`${value}\``).join(', ');
  return values.length <= all ? quoted(values) : `${values.length}, such as ${quoted(values.slice(0, few))}`;
}

function whatText({ title, help, default: given }: FieldDescription): string {
  const parts = [title === '' ? '' : `${title}.`, help, given === undefined ? '' : `Default: \`${given}\`.`];
  return parts.filter((part) => part !== '').join(' ');
}
