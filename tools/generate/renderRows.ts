import type { Operation, Reading, Resource, ShapeField } from '../../api/model/model';
import type { FieldRule, OperationRow as OperationRow } from '../../src/aspire/model/operation';
import { compositeHeader, renderCompositeRow, rowTypeOf } from './compositeRows';
import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { constantOf, headerOf, namesOf } from './names';
import { fieldTitle } from '../../api/model/fieldTitle';
import { listFields, listStamps } from '../../api/operations/listFields';
import { inputTitle } from '../../api/schema/inputTitle';
import { boundedLength, leastItems } from '../../api/schema/pageFields';
import { bodyToSend } from '../../api/operations/updateInput';

/** `src/records/properties.operations.ts`: a resource, its operations and what is made of them, as the runtime's rows of data. */
export function renderRows(resource: Resource, composites: readonly CompositeOperation[] = []): string {
  const constant = constantOf(resource);
  const { name, singular, plural, key } = resource;
  const types = ['OperationRow', 'ResourceRow', ...new Set(composites.map(rowTypeOf))].sort();
  return [
    composites.length > 0 ? compositeHeader(resource) : headerOf(resource),
    `import type { ${types.join(', ')} } from '../aspire/model/operation';`,
    '',
    `export const ${constant}: ResourceRow = ${JSON.stringify({ name, singular, plural, key })};`,
    ...resource.operations.map((operation) => renderRow(operation, constant)),
    ...composites.map(renderCompositeRow),
  ].join('\n');
}

function renderRow(operation: Operation, resourceConstant: string): string {
  const entries = Object.entries(rowOf(operation)).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return `${name}: ${name === 'resource' ? resourceConstant : JSON.stringify(value)},`;
  });
  // The line break after the brace keeps the row open, one property a line, however short it is.
  return `\nexport const ${namesOf(operation).row}: OperationRow = {\n${entries.join('\n')}\n};`;
}

/** The row as the runtime reads it, with nothing in it that says nothing. */
export function rowOf(operation: Operation): OperationRow {
  const { name, title, resource, method, path, options, params, body, replies, bearer, reading } = operation;
  return {
    name,
    title,
    resource: { name: resource.name, singular: resource.singular, plural: resource.plural, key: resource.key },
    method,
    path,
    options,
    fields: options === 'odata' && replies.kind === 'rows' ? listFields(replies.type) : undefined,
    timestamps: options === 'odata' ? listStamps(operation) : undefined,
    params: params.length > 0 ? rulesOf(params) : undefined,
    body: body && rulesOf(bodyToSend(operation) ?? [], reading?.ways),
    readBefore: reading && readingRow(reading, resource),
    replies: replies.kind,
    replyFields: replies.kind === 'object' ? replies.type.fields.map((field) => field.name) : undefined,
    bearer: bearer ? undefined : false,
  };
}

function readingRow({ path, of, keys, entry }: Reading, { name }: Resource): OperationRow['readBefore'] {
  return { path, resource: of.name === name ? undefined : of, keys, entry };
}

/** `ways` says where an update reads the fields back, by their places in the body; without it nothing is said of that. */
function rulesOf(fields: readonly ShapeField[], ways?: Reading['ways'], path = ''): Record<string, FieldRule> {
  return Object.fromEntries(fields.map((field) => [field.name, ruleOf(field, ways, path + field.name)]));
}

function ruleOf(field: ShapeField, ways: Reading['ways'] | undefined, place: string): FieldRule {
  return {
    type: field.type,
    title: ownTitle(field),
    required: field.required || field.needed || undefined,
    nullable: field.nullable || undefined,
    minLength: field.minLength,
    maxLength: boundedLength(field.maxLength),
    minimum: field.minimum,
    maximum: field.maximum,
    minItems: leastItems(field),
    of: field.of,
    fields: field.shape && rulesOf(field.shape.fields, ways, `${place}.`),
    values: field.values,
    closed: field.closed,
    form: field.form ?? formOf(field),
    either: field.either,
    notWith: field.notWith,
    after: field.after,
    addsUpTo: field.addsUpTo,
    hoursWithin: field.hoursWithin,
    assumed: field.assumed,
    readFrom: ways?.[place],
    writeOnly: (ways && field.writeOnly !== undefined) || undefined,
    resolvedBy: ways && field.namedIn,
    mayBeMasked: ways && field.mayHide,
    labelOf: ways && field.follows,
  };
}

/** What the form calls the field, where it is not what its name says. */
function ownTitle(field: ShapeField): string | undefined {
  const title = inputTitle(field);
  return title === fieldTitle(field.name) ? undefined : title;
}

/** The formats of Aspire's description that a text can be held to. */
function formOf({ format }: ShapeField): FieldRule['form'] {
  return format === 'date-time' || format === 'duration' || format === 'email' ? format : undefined;
}
