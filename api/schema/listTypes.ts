import type { Operation, Resource, Shape } from '../model/model';
import { condition, conditions } from './listConditions';
import { changedSince, createdSince, direction, odataOptions, pages } from './listOptions';
import { odataTexts } from './odataHelp';
import { fieldChoice, recordType } from './pageFields';
import { combine, flag, integer, listOf, objectOf, text, type DataType, type Field, type ObjectType } from './types';

/** What a list that takes OData asks for: conditions, fields, order, stamps and pages, then OData itself. */
export function listInput({ name, resource }: Operation, record: Shape): ObjectType {
  const field = fieldChoice(record, resource);
  const sort: Field = {
    name: 'sort_by',
    title: 'Sort by',
    about: 'The field to sort by. Leave it empty to sort by ID, the newest last.',
    type: field,
  };
  return combine(
    conditions(condition(name, record, field), field),
    objectOf([sort]),
    direction,
    ...sinceOf(resource),
    pages,
    objectOf(odataTexts(resource, record)),
    odataOptions,
  );
}

/** What a list gives: the records of a page, and how to go on. */
export function listOutput({ options, replies, resource }: Operation): ObjectType {
  const about = `The ${resource.plural}, as Aspire has them.`;
  if (replies.kind !== 'rows') return objectOf(pageFields({ title: 'Items', about, type: listOf(text) }));
  const items: DataType = { ...listOf(recordType(replies.type)), name: 'Items', title: 'Items', about };
  return listOutputs[markOf(options, resource)](items);
}

type Mark = 'page' | 'cursor' | 'changed' | 'created';

/** What only a list that takes OData gives: how to go on, and what to keep for the next run. */
function markOf(options: Operation['options'], { changed, created }: Resource): Mark {
  if (options !== 'odata') return 'page';
  if (changed !== undefined) return 'changed';
  return created === undefined ? 'cursor' : 'created';
}

function sinceOf({ changed, created }: Resource): ObjectType[] {
  if (changed !== undefined) return [changedSince];
  return created === undefined ? [] : [createdSince];
}

const cursor: Field = {
  name: 'next_cursor',
  title: 'Next cursor',
  about: 'What to give as Cursor to go on with Fetch all; empty at the end.',
  type: text,
  nullable: true,
};
const latestChange: Field = {
  name: 'latest_change',
  title: 'Latest change',
  about: 'What to give as Changed since the next time. Stays where it was until the last page.',
  type: text,
  nullable: true,
};
const latestCreated: Field = {
  name: 'latest_created',
  title: 'Latest created',
  about: 'What to give as Created since the next time. Stays where it was until the last page.',
  type: text,
  nullable: true,
};

/** The outputs of lists, by what they give besides the page. */
export const listOutputs: Readonly<Record<Mark, (items: DataType) => ObjectType>> = {
  page: (items) => output('ListOutput', items, []),
  cursor: (items) => output('CursorListOutput', items, [cursor]),
  changed: (items) => output('ChangedListOutput', items, [cursor, latestChange]),
  created: (items) => output('CreatedListOutput', items, [cursor, latestCreated]),
};

function output(name: string, items: DataType, marks: readonly Field[]): ObjectType {
  return { ...objectOf([...pageFields({ type: items }), ...marks], { name }), arguments: [items] };
}

function pageFields(items: Pick<Field, 'title' | 'about' | 'type'>): Field[] {
  return [
    { name: 'items', ...items, required: true },
    { name: 'count', title: 'Count', about: 'How many records you got.', type: integer, required: true },
    { name: 'has_more', title: 'Has more', about: 'True when there are more records.', type: flag, required: true },
    {
      name: 'next_page',
      title: 'Next page',
      about: 'What to give as Page number next; empty at the end, and with Fetch all.',
      type: integer,
      required: true,
      nullable: true,
    },
  ];
}
