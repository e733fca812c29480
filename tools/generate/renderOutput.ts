import type { Operation, Shape } from '../../api/model/model';
import { headerOf, moduleOf, namesOf } from './names';
import { renderComment, type Tag } from './renderComment';
import { nestedShapes, renderFields, renderIntegerList, renderShape } from './renderFields';

/** `src/<operation>/output.ts`: what the operation gives, always one object. */
export function renderOutput(operation: Operation): string {
  const { replies } = operation;
  switch (replies.kind) {
    case 'rows':
      return renderList(operation, replies.type.name);
    case 'texts':
      return renderList(operation, 'string');
    case 'text':
      return operation.method === 'GET'
        ? renderPlain(operation, [field('value: string', textAnswer, [['@title', 'Value']])])
        : renderPlain(operation, [success, field('value?: string', textAnswer, [['@title', 'Value']]), id, reply]);
    case 'object':
      return renderPlain(operation, [success, id, reply], replies.type);
    default:
      return renderPlain(operation, [success, id, reply]);
  }
}

function renderList(operation: Operation, item: string): string {
  const { plural } = operation.resource;
  const fromRecords = operation.replies.kind === 'rows';
  return [
    headerOf(operation.resource),
    ...(fromRecords ? [`import type { ${item} } from '../records/${moduleOf(operation.resource)}';`] : []),
    '',
    renderType(operation, [
      field(`items: ${item}[]`, `The ${plural} of this page.`, [['@title', 'Items']]),
      field('count: number', 'How many items this page holds.', [['@title', 'Count'], integer]),
      field('has_more: boolean', 'Whether another page may follow.', [['@title', 'Has more']]),
      field('next_page: number | null', 'The page number to ask for next; null at the end, and with Fetch all.', [
        ['@title', 'Next page'],
        ['@TJS-type', '["integer","null"]'],
      ]),
      ...listMarks(operation),
    ]),
  ].join('\n');
}

/** What only a list that takes OData answers: how to go on, and what to keep for the next run. */
function listMarks({ options, resource }: Operation): string[] {
  if (options !== 'odata') return [];
  const cursor = field('next_cursor?: string | null', 'With Fetch all, the cursor to go on with; null at the end.', [
    ['@title', 'Next cursor'],
  ]);
  if (resource.changed !== undefined) {
    const about = 'What to give as Changed since the next time. Stays where it was until the last page.';
    return [cursor, field('latest_change?: string | null', about, [['@title', 'Latest change']])];
  }
  if (resource.created === undefined) return [cursor];
  const about = 'What to give as Created since the next time. Stays where it was until the last page.';
  return [cursor, field('latest_created?: string | null', about, [['@title', 'Latest created']])];
}

function renderPlain(operation: Operation, own: readonly string[], answer?: Shape): string {
  const fields = answer?.fields ?? [];
  return [
    headerOf(operation.resource),
    '',
    renderIntegerList(fields),
    ...nestedShapes(fields).map((shape) => renderShape(shape.name, shape.fields, 'record')),
    renderType(operation, [...own, renderFields(fields, 'record')]),
  ].join('\n');
}

function renderType(operation: Operation, fields: readonly string[]): string {
  return `export type ${namesOf(operation).output} = {\n${fields.filter(Boolean).join('\n')}\n};`;
}

function field(declaration: string, about: string, tags: readonly Tag[]): string {
  return `${renderComment(about, tags)}${declaration};`;
}

const integer: Tag = ['@TJS-type', 'integer'];
const textAnswer = 'The text that Aspire answered.';
const success = field('success: boolean', 'True when Aspire has done what was asked.', [['@title', 'Success']]);
const id = field('id?: number', 'The id of the record that was written, where Aspire tells it.', [
  ['@title', 'ID'],
  integer,
]);
const reply = field('reply?: string', 'What Aspire answered, as text, where it was not a plain id.', [
  ['@title', 'Reply'],
]);
